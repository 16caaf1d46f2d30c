package dev.easel.google;

import dev.easel.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An error as Google tells it.
 *
 * @param error the object of that name
 */
record GoogleError(Json error) {

    /** The error in an answer; a stream that was not asked for puts it into a list. */
    static Optional<GoogleError> find(Json document) {
        Json root = document.isArray() ? document.get(0) : document;
        return Optional.of(root.get("error")).filter(Json::isObject).map(GoogleError::new);
    }

    /** The word for the kind, such as {@code INVALID_ARGUMENT}. */
    String status() {
        return error.get("status").text().or(() -> error.get("code").text()).orElse("");
    }

    /** The finer reason, such as {@code API_KEY_INVALID}. */
    Optional<String> reason() {
        return details("ErrorInfo")
                .flatMap(info -> info.get("reason").text().stream())
                .findFirst();
    }

    String message() {
        return error.get("message").text().orElse("");
    }

    /** The limits that were passed, such as {@code GenerateRequestsPerMinutePerProjectPerModel-FreeTier}. */
    List<String> quotas() {
        return details("QuotaFailure")
                .flatMap(failure -> failure.get("violations").items().stream())
                .flatMap(violation -> violation.get("quotaId").text().stream())
                .toList();
    }

    Optional<Duration> retryDelay() {
        return details("RetryInfo")
                .flatMap(info -> info.get("retryDelay").text().stream())
                .flatMap(delay -> RetryDelay.parse(delay).stream())
                .findFirst();
    }

    private Stream<Json> details(String type) {
        return error.get("details").items().stream()
                .filter(detail ->
                        detail.get("@type").text().orElse("").equals("type.googleapis.com/google.rpc." + type));
    }
}
