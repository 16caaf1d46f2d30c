package dev.easel.internal.retry;

import dev.easel.error.Failure;

/**
 * One attempt that failed. Immutable.
 *
 * @param failure why; its charge is NO only if the request was provably not executed
 * @param passing whether the same request may well succeed a moment later
 */
public record Miss(Failure failure, boolean passing) {}
