package dev.easel.spi;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.job.Ticket;

/** What every vendor's refusals have in common. */
public final class ProviderFailures {

    /** How much of a vendor's words a message holds, in characters. */
    public static final int QUOTED = 500;

    private ProviderFailures() {}

    /** A provider that has no tasks. */
    static Failure cannotResume(Ticket ticket) {
        return Failure.unsent(
                        Category.INVALID_REQUEST,
                        "%s has no tasks that could be resumed; task %s is left as it is."
                                .formatted(ticket.provider(), ticket.taskId()))
                .build();
    }

    /** What an answer means by its HTTP status alone; in doubt it was billed. */
    public static Failure of(Answer answer) {
        int status = answer.status();
        return Failure.builder()
                .category(category(status))
                .charge(charge(answer))
                .message("The vendor answered with HTTP status %d.".formatted(status))
                .httpStatus(status)
                .build();
    }

    /** A vendor's words for a message: in quotation marks, and cut to {@value #QUOTED} characters. */
    public static String quoted(String text) {
        boolean whole = text.codePointCount(0, text.length()) <= QUOTED;
        return '"' + (whole ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…") + '"';
    }

    private static Category category(int status) {
        return switch (status) {
            case 401 -> Category.AUTH;
            case 403 -> Category.PERMISSION;
            case 402 -> Category.QUOTA;
            case 413 -> Category.INVALID_REQUEST;
            case 408 -> Category.TIMEOUT;
            case 425, 429 -> Category.RATE_LIMIT;
            default -> status >= 400 && status < 500 ? Category.INVALID_REQUEST : Category.SERVER;
        };
    }

    /** A gateway answers 408, 503 and 529 after it has forwarded a call; only the vendor's own wait shows that it was not executed. */
    private static Charge charge(Answer answer) {
        int status = answer.status();
        boolean vendorsOwn = answer.header("Retry-After").isPresent();
        return switch (status) {
            case 408 -> Charge.MAYBE;
            case 503, 529 -> vendorsOwn ? Charge.NO : Charge.MAYBE;
            default -> status >= 400 && status < 500 ? Charge.NO : Charge.MAYBE;
        };
    }
}
