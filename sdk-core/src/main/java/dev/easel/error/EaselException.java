package dev.easel.error;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The root of all that Easel throws. Unchecked and immutable; the subclass says what a caller can do, {@link #category()}
 * what happened, {@link #charge()} whether it cost money.
 */
public abstract sealed class EaselException extends RuntimeException
        permits AuthenticationException,
                BudgetExceededException,
                ContentRejectedException,
                InvalidRequestException,
                LocalFailureException,
                ProviderFailedException,
                RateLimitedException,
                TransportException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    EaselException(Failure failure) {
        super(failure.message(), failure.cause().orElse(null));
        this.failure = failure;
    }

    /** All that is known of the failure. */
    public Failure failure() {
        return failure;
    }

    /** What happened, what it cost and the vendor's request id; never absent. */
    @Override
    public String getMessage() {
        return text(failure);
    }

    /** The kind of failure. */
    public Category category() {
        return failure.category();
    }

    /** Whether the call was billed. */
    public Charge charge() {
        return failure.charge();
    }

    /** The vendor's name of the request. */
    public Optional<String> requestId() {
        return failure.requestId();
    }

    /** How long the vendor asks to wait. */
    public Optional<Duration> retryAfter() {
        return failure.retryAfter();
    }

    /** All that stood in the way of the request; empty for other kinds. */
    public List<Problem> problems() {
        return failure.problems();
    }

    /** What can be recovered of paid work: task, URLs, images that came. */
    public Optional<PaidWork> paidWork() {
        return failure.paidWork();
    }

    private static String text(Failure failure) {
        StringBuilder text = new StringBuilder(failure.message());
        if (failure.charge() != Charge.NO) {
            text.append(' ').append(failure.charge().sentence());
        }
        failure.requestId()
                .ifPresent(id -> text.append(" Request id: ").append(id).append('.'));
        return text.toString();
    }
}
