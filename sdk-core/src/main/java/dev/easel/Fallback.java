package dev.easel;

import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import java.util.Arrays;
import java.util.stream.Stream;

/** After which failures of one model another one is asked. */
final class Fallback {

    private Fallback() {}

    /** Whether all that failed surely cost nothing, and another model may not have it. */
    static boolean helpsAfter(EaselException why, boolean afterRefusal) {
        return Stream.concat(Stream.of(why), Arrays.stream(why.getSuppressed()))
                .allMatch(each -> each instanceof EaselException known && helpsAfter(known.failure(), afterRefusal));
    }

    private static boolean helpsAfter(Failure failure, boolean afterRefusal) {
        if (failure.charge() != Charge.NO) {
            return false;
        }
        return switch (failure.category()) {
            case CONNECT, CONNECTION_LOST, TIMEOUT, AUTH, PERMISSION, RATE_LIMIT, QUOTA -> true;
            case SERVER, TASK_FAILED, BAD_RESPONSE, BAD_IMAGE, EXPIRED_URL -> true;
            case MODERATED -> afterRefusal;
            case INVALID_REQUEST, BUDGET, CANCELLED, TOO_LARGE, BLOCKED_URL, LOCAL_IO -> false;
        };
    }
}
