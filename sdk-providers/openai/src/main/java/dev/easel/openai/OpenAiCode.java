package dev.easel.openai;

import dev.easel.error.Category;
import dev.easel.json.Json;
import dev.easel.spi.ProviderFailures;
import java.util.List;
import java.util.Map;

/**
 * The meaning of one of OpenAI's error codes (docs and types as of November 2026), with what a caller can do about it.
 *
 * @param category the kind
 * @param code the code; empty if there is none
 */
record OpenAiCode(Category category, String code) {

    private static final Map<Category, List<String>> KNOWN = Map.of(
            Category.MODERATED,
                    List.of(
                            "moderation_blocked",
                            "content_policy_violation",
                            "image_content_policy_violation",
                            "content_filter"),
            Category.QUOTA,
                    List.of(
                            "insufficient_quota",
                            "billing_hard_limit_reached",
                            "organization_spend_limit_exceeded",
                            "project_spend_limit_exceeded",
                            "organization_usage_limit_exceeded",
                            "billing_not_active",
                            "credit_balance_exhausted"),
            Category.RATE_LIMIT, List.of("rate_limit_exceeded"),
            Category.AUTH, List.of("invalid_api_key"),
            Category.INVALID_REQUEST,
                    List.of(
                            "model_not_found",
                            "invalid_value",
                            "missing_required_parameter",
                            "unknown_parameter",
                            "unsupported_file_mimetype",
                            "invalid_image_format",
                            "image_too_large",
                            "image_file_too_large",
                            "unsupported_image_media_type",
                            "failed_to_download_image"),
            Category.SERVER, List.of("server_error"));

    /** The meaning of a code; an allowance for a day that is used up is no matter of waiting a moment. */
    static OpenAiCode of(String code, String message, Category byStatus) {
        Category category = KNOWN.entrySet().stream()
                .filter(entry -> entry.getValue().contains(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(byStatus);
        boolean daily = category == Category.RATE_LIMIT && message.contains("per day");
        return new OpenAiCode(daily ? Category.QUOTA : category, code);
    }

    /** What happened, in the vendor's own words, and what to do. */
    String tell(String message, int status, Json error) {
        StringBuilder text = new StringBuilder(whatHappened());
        if (!message.isBlank()) {
            text.append(": ").append(ProviderFailures.quoted(message));
        }
        text.append(" (HTTP status ").append(status);
        if (!code.isEmpty()) {
            text.append(", code ").append(code);
        }
        error.get("param").text().ifPresent(name -> text.append(", parameter ").append(name));
        OpenAiRejection.find(error)
                .ifPresent(rejection -> text.append(", stage ")
                        .append(rejection.stage())
                        .append(", categories ")
                        .append(rejection.categories()));
        return text.append("). ").append(advice()).toString();
    }

    private String whatHappened() {
        return switch (category) {
            case MODERATED -> "The safety rules refused the content";
            case QUOTA -> "The account has no credit or allowance left";
            case RATE_LIMIT -> "There were too many requests";
            case AUTH -> "The key was refused";
            case PERMISSION -> "The key may not do this";
            case INVALID_REQUEST -> "The request was refused";
            case TIMEOUT -> "The server gave up waiting";
            default -> "The server failed";
        };
    }

    private String advice() {
        return switch (category) {
            case MODERATED -> "Change the prompt or the references.";
            case QUOTA -> "Add credit, or raise the limit in the account's settings.";
            case RATE_LIMIT -> "Wait, or send fewer at a time.";
            case AUTH -> "Check the key.";
            case PERMISSION -> "Check the key's rights, and whether the organisation is verified.";
            case INVALID_REQUEST ->
                code.equals("model_not_found")
                        ? "Check the model's name, and that the account may use it."
                        : "Change what it names.";
            default -> "Try again later.";
        };
    }
}
