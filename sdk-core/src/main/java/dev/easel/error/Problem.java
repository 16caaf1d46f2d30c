package dev.easel.error;

import java.util.List;

/**
 * One thing that stands between a request and a model. Immutable.
 *
 * @param option what it is about, as the request calls it: {@code size}, {@code mask}, {@code references}
 * @param given what was asked, in the caller's words; empty where it was not given
 * @param reason what is wrong with it and what is allowed, as a sentence
 * @param nearest legal values closest to what was asked, best first; empty if there are none
 * @param advice what to do, as a sentence; empty if the reason says it
 */
public record Problem(String option, String given, String reason, List<String> nearest, String advice) {

    /** Keeps an own copy of the nearest values. */
    public Problem {
        nearest = List.copyOf(nearest);
    }

    /** A problem whose reason says all that is to be said. */
    public static Problem of(String option, String given, String reason) {
        return new Problem(option, given, reason, List.of(), "");
    }

    /** The same problem with the legal values that are closest, best first. */
    public Problem withNearest(List<String> values) {
        return new Problem(option, given, reason, values, advice);
    }

    /** The same problem with a sentence on what to do. */
    public Problem withAdvice(String sentence) {
        return new Problem(option, given, reason, nearest, sentence);
    }

    /** The problem in one line: option, what was given, what is allowed, what to do. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(option);
        if (!given.isEmpty()) {
            text.append(' ').append(given);
        }
        text.append(": ").append(reason);
        if (!nearest.isEmpty()) {
            text.append(" Nearest: ").append(String.join(", ", nearest)).append('.');
        }
        return advice.isEmpty()
                ? text.toString()
                : text.append(' ').append(advice).toString();
    }
}
