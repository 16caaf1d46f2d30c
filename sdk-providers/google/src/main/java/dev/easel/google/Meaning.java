package dev.easel.google;

import dev.easel.error.Category;

/** The kinds of Google's errors, with what a caller can do about each. */
enum Meaning {
    /** A wrong key comes as status 400 (seen on 2026-10-03), and no key at all as 403. */
    WRONG_KEY(Category.AUTH, "The key was refused", "Check the key, or the token."),
    FORBIDDEN(
            Category.PERMISSION,
            "The key may not do this",
            "Check the rights of the key, and that the project has this API switched on."),
    NO_BILLING(
            Category.PERMISSION,
            "The project may not do this as it stands",
            "Switch billing on for it; some countries are served in no other way."),
    NOT_FOUND(
            Category.INVALID_REQUEST,
            "There is no such model or file",
            "Check the name, and that the project may use it. A model that is gone has a successor in the catalogue."),
    BAD_REQUEST(Category.INVALID_REQUEST, "The request was refused", "Change what it names."),
    TOO_MANY(Category.RATE_LIMIT, "There were too many requests", "Wait, or send fewer at a time."),
    DAY_IS_OVER(
            Category.QUOTA,
            "The project's allowance of the day is used up",
            "Wait for midnight in California, or raise the project's limits."),
    NO_CREDIT(Category.QUOTA, "The account has no credit left", "Add credit."),
    TIMED_OUT(Category.TIMEOUT, "The server gave up waiting", "Try again later."),
    FAILED(Category.SERVER, "The server failed", "Try again later.");

    private final Category category;
    private final String whatHappened;
    private final String advice;

    Meaning(Category category, String whatHappened, String advice) {
        this.category = category;
        this.whatHappened = whatHappened;
        this.advice = advice;
    }

    static Meaning of(GoogleError error, Category byStatus) {
        boolean wrongKey = error.reason().filter("API_KEY_INVALID"::equals).isPresent()
                || error.message().contains("unregistered callers");
        return wrongKey ? WRONG_KEY : byWord(error, byStatus);
    }

    private static Meaning byWord(GoogleError error, Category byStatus) {
        return switch (error.status()) {
            case "UNAUTHENTICATED" -> WRONG_KEY;
            case "PERMISSION_DENIED" -> FORBIDDEN;
            case "FAILED_PRECONDITION" -> NO_BILLING;
            case "NOT_FOUND" -> NOT_FOUND;
            case "INVALID_ARGUMENT", "OUT_OF_RANGE" -> BAD_REQUEST;
            case "RESOURCE_EXHAUSTED" -> ofLimit(error);
            default -> byStatus(error, byStatus);
        };
    }

    private static Meaning ofLimit(GoogleError error) {
        return error.quotas().stream().anyMatch(quota -> quota.contains("PerDay")) ? DAY_IS_OVER : TOO_MANY;
    }

    private static Meaning byStatus(GoogleError error, Category byStatus) {
        return switch (byStatus) {
            case AUTH -> WRONG_KEY;
            case PERMISSION -> FORBIDDEN;
            case INVALID_REQUEST -> BAD_REQUEST;
            case RATE_LIMIT -> ofLimit(error);
            case QUOTA -> NO_CREDIT;
            case TIMEOUT -> TIMED_OUT;
            default -> FAILED;
        };
    }

    Category category() {
        return category;
    }

    String whatHappened() {
        return whatHappened;
    }

    String advice() {
        return advice;
    }
}
