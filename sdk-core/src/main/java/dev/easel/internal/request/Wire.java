package dev.easel.internal.request;

import dev.easel.internal.body.Bodies;
import dev.easel.internal.http.Transport;
import dev.easel.internal.spool.Spool;
import dev.easel.policy.Timeouts;
import java.time.Clock;
import java.util.concurrent.Executor;

/**
 * How requests get out and answers are kept. Immutable.
 *
 * @param transport sends them
 * @param bodies makes their bodies ready
 * @param io for what may wait a moment, such as a supplier of keys
 * @param clock what dates in answers are held against
 * @param spool where images go
 * @param timeouts how long things may take
 */
public record Wire(Transport transport, Bodies bodies, Executor io, Clock clock, Spool spool, Timeouts timeouts) {

    /** The same with bodies made ready in another way. */
    public Wire with(Bodies others) {
        return new Wire(transport, others, io, clock, spool, timeouts);
    }
}
