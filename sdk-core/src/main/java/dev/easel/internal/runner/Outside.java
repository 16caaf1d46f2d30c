package dev.easel.internal.runner;

import dev.easel.internal.http.Transport;
import dev.easel.internal.tape.Tape;
import dev.easel.job.JobStore;
import dev.easel.policy.Pacing;
import dev.easel.policy.UrlPolicy;
import java.nio.file.Path;
import java.time.Clock;

/**
 * How a client deals with the world. Immutable.
 *
 * @param ways how the net is reached
 * @param urlPolicy where URLs from outside may lead
 * @param pacing how fast paid requests are sent
 * @param jobs where tickets are kept
 * @param clock what dates are held against
 * @param spoolDirectory where files go that are needed for a while
 * @param tape whether exchanges are recorded, or replayed
 */
public record Outside(
        Transport.Ways ways,
        UrlPolicy urlPolicy,
        Pacing pacing,
        JobStore jobs,
        Clock clock,
        Path spoolDirectory,
        Tape tape) {}
