package dev.easel.internal.request;

import dev.easel.internal.retry.Miss;

/**
 * What an attempt, or all attempts of a request together, came to.
 *
 * @param <T> what was wanted
 */
public sealed interface Verdict<T> {

    /**
     * What was wanted.
     *
     * @param value the thing
     * @param <T> its type
     */
    record Good<T>(T value) implements Verdict<T> {}

    /**
     * Not what was wanted.
     *
     * @param miss why
     * @param <T> what was wanted
     */
    record Bad<T>(Miss miss) implements Verdict<T> {}
}
