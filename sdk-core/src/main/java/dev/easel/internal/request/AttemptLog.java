package dev.easel.internal.request;

import dev.easel.internal.http.Head;
import dev.easel.internal.text.VendorText;
import dev.easel.plan.PlannedCall;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line for each paid request, at level DEBUG; never a prompt, a key or an image. */
final class AttemptLog {

    private static final Logger log = LoggerFactory.getLogger("dev.easel");
    private static final int ID_LENGTH = 200;

    private AttemptLog() {}

    static void note(PlannedCall call, int number, Outcome outcome, long nanos) {
        if (log.isDebugEnabled()) {
            log.debug(
                    "{}, attempt {}: {} after {} ms",
                    call.card().id(),
                    number,
                    outcome instanceof Outcome.Arrived arrived
                            ? answered(arrived)
                            : ((Outcome.Missed) outcome).miss().failure().category(),
                    TimeUnit.NANOSECONDS.toMillis(nanos));
        }
    }

    private static String answered(Outcome.Arrived arrived) {
        Head head = arrived.head();
        String id = head.header("x-request-id").map(arrived.secrets()::scrub).orElse("unknown");
        return "HTTP %d, request id %s".formatted(head.status(), VendorText.shown(id, ID_LENGTH));
    }
}
