package dev.easel.error;

import dev.easel.house.HouseStyle;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How a call, or one image of it, failed. Immutable and safe to share; holds no key and no prompt. */
@Value.Immutable
@HouseStyle
public interface Failure {

    /** Starts a failure; category, message and charge are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Starts a failure of a call that was never sent, so nothing was charged. */
    static Builder unsent(Category category, String message) {
        return builder().category(category).message(message).charge(Charge.NO);
    }

    /** The kind. */
    Category category();

    /** What happened, what was given, what is allowed, what to do. */
    String message();

    /** Whether it was billed. */
    Charge charge();

    /** The provider's id, such as {@code openai}. */
    Optional<String> provider();

    /** The model as it is written, such as {@code openai/gpt-image-2}. */
    Optional<String> model();

    /** The place of the first image that did not come, counted from 0 over the whole request. */
    OptionalInt index();

    /** How many times it was sent, the first included; 0 if it never was. */
    @Value.Default
    default int attempts() {
        return 0;
    }

    /** The HTTP status of the last answer. */
    OptionalInt httpStatus();

    /** The vendor's own error code. */
    Optional<String> code();

    /** The vendor's name of the request, for its support. */
    Optional<String> requestId();

    /** What the vendor's safety rules said, for {@link Category#MODERATED}, where it tells more than that. */
    Optional<Rejection> rejection();

    /** How long the vendor asks to wait before another try. */
    Optional<Duration> retryAfter();

    /** All that stood in the way, for {@link Category#INVALID_REQUEST}. */
    List<Problem> problems();

    /** What can be recovered of work that was paid for. */
    Optional<PaidWork> paidWork();

    /** The exception below, for a log. */
    Optional<Throwable> cause();

    /** Builds {@link Failure}s. Not thread-safe. */
    final class Builder extends ImmutableFailure.Builder {
        Builder() {}
    }
}
