package dev.easel.openai;

import dev.easel.error.Problem;
import dev.easel.request.ImageRequest;

/**
 * Of a model that the catalogue does not know nothing is checked but this: what OpenAI's API has no field for cannot be
 * sent, and must not be lost in silence.
 */
final class NoSuchField {

    private NoSuchField() {}

    static void check(Findings findings) {
        ImageRequest request = findings.request();
        request.seed().ifPresent(seed -> refuse(findings, "seed", "" + seed));
        request.webSearch().filter(Boolean::booleanValue).ifPresent(wanted -> refuse(findings, "webSearch", "true"));
        request.options().keys().stream()
                .filter(option -> !OpenAi.OPTIONS.contains(option))
                .forEach(option -> refuse(findings, option.toString(), ""));
    }

    private static void refuse(Findings findings, String option, String given) {
        findings.add(Problem.of(option, given, "OpenAI's image API has no field for it.")
                .withAdvice("Leave it out."));
    }
}
