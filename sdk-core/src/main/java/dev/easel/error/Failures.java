package dev.easel.error;

import java.util.Comparator;
import java.util.List;

/** Turns failures into the exception whose class says what a caller can do. */
public final class Failures {

    /** An uncertain bill needs a person's eye, so it goes before a certain one. */
    private static final List<Charge> BY_WORRY = List.of(Charge.MAYBE, Charge.YES, Charge.NO);

    private static final Comparator<Failure> WORST_FIRST = Comparator.<Failure, Integer>comparing(
                    failure -> BY_WORRY.indexOf(failure.charge()))
            .thenComparing(failure -> failure.index().orElse(Integer.MAX_VALUE));

    private Failures() {}

    /** The exception of one failure. */
    public static EaselException exception(Failure failure) {
        return switch (failure.category()) {
            case INVALID_REQUEST -> new InvalidRequestException(failure);
            case TOO_LARGE, BLOCKED_URL ->
                failure.attempts() == 0 ? new InvalidRequestException(failure) : new ProviderFailedException(failure);
            case BUDGET -> new BudgetExceededException(failure);
            case MODERATED -> new ContentRejectedException(failure);
            case AUTH, PERMISSION -> new AuthenticationException(failure);
            case RATE_LIMIT, QUOTA -> new RateLimitedException(failure);
            case SERVER, TASK_FAILED, BAD_RESPONSE, BAD_IMAGE, EXPIRED_URL -> new ProviderFailedException(failure);
            case CONNECT, CONNECTION_LOST, TIMEOUT, CANCELLED -> new TransportException(failure);
            case LOCAL_IO -> new LocalFailureException(failure);
        };
    }

    /** The exception of a fan-out: the worst charge, then the lowest image; the others are suppressed in it. */
    public static EaselException exception(List<Failure> failures) {
        List<Failure> sorted = failures.stream().sorted(WORST_FIRST).toList();
        EaselException worst = exception(sorted.get(0));
        sorted.stream().skip(1).map(Failures::exception).forEach(worst::addSuppressed);
        return worst;
    }
}
