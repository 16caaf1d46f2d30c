package dev.easel.bfl;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Reads when a signed URL ends: its parameter {@code se} says so, as Azure's storage has it. */
final class Expiry {

    private static final String PARAMETER = "se=";

    private Expiry() {}

    static Optional<Instant> of(URI url) {
        String query = url.getRawQuery() == null ? "" : url.getRawQuery();
        return Arrays.stream(query.split("&", -1))
                .filter(parameter -> parameter.startsWith(PARAMETER))
                .findFirst()
                .flatMap(parameter -> instant(parameter.substring(PARAMETER.length())));
    }

    private static Optional<Instant> instant(String escaped) {
        try {
            return Optional.of(Instant.parse(URLDecoder.decode(escaped, StandardCharsets.UTF_8)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
