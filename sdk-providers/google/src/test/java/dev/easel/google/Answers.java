package dev.easel.google;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.easel.spi.Step;

/** Answers of status 200, and what becomes of them. */
final class Answers {

    static final String USAGE =
            ", \"responseId\": \"resp-7\", \"usageMetadata\": {\"promptTokenCount\": 22, \"totalTokenCount\": 70}";

    private Answers() {}

    private static Step read(String json) {
        return GoogleResponses.read(Told.json(200, json));
    }

    static Step.Done images(String json) {
        return assertInstanceOf(Step.Done.class, read(json));
    }

    static Step.Fail refused(String json) {
        return assertInstanceOf(Step.Fail.class, read(json));
    }

    static String candidate(String parts, String more) {
        return "{\"candidates\": [{\"content\": {\"parts\": [%s], \"role\": \"model\"}, %s}]".formatted(parts, more);
    }
}
