package dev.easel.internal.runner;

import dev.easel.internal.body.Bodies;
import dev.easel.internal.http.Transport;
import dev.easel.internal.pace.Lane;
import dev.easel.internal.pace.Latencies;
import dev.easel.internal.pace.Pacer;
import dev.easel.internal.pixels.ScaledReferences;
import dev.easel.internal.retry.Backoff;
import dev.easel.internal.retry.FreeRepeats;
import dev.easel.internal.retry.PaidRepeats;
import dev.easel.internal.retry.Repeats;
import dev.easel.internal.retry.RetryBudget;
import dev.easel.internal.upload.ContentHashes;
import dev.easel.internal.upload.UploadCache;
import dev.easel.internal.url.UrlGuard;
import dev.easel.job.JobStore;
import dev.easel.model.ModelId;
import dev.easel.policy.Origin;
import dev.easel.policy.RetryPolicy;
import dev.easel.policy.Timeouts;
import dev.easel.policy.UrlPolicy;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.TaskCap;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** What all runs of one client share. Safe to share. */
final class Engine implements AutoCloseable {

    /** The JDK's default would be chosen among ten by reflection, which costs the first call more than its plan. */
    private static final RandomGenerator CHANCE =
            () -> ThreadLocalRandom.current().nextLong();

    private final Workers workers;
    private final Transport transport;
    private final Bodies bodies;
    private final ContentHashes hashes = new ContentHashes();
    private final UploadCache uploads;
    private final ScaledReferences scaled;
    private final Outside outside;
    private final UrlGuard guard;
    private final RetryBudget budget = new RetryBudget();
    private final Pacer pacer;
    private final Latencies latencies = new Latencies();

    Engine(Outside outside) {
        this.outside = outside;
        this.workers = new Workers();
        this.transport = new Transport(
                outside.ways(),
                workers.http(),
                workers.timer(),
                line -> outside.tape().around(line, workers.http()));
        this.bodies = new Bodies(workers.io());
        this.uploads = new UploadCache(hashes, workers.io(), System::nanoTime);
        this.scaled = new ScaledReferences(outside.spoolDirectory(), workers.local(), workers.io());
        this.guard = guard(outside.urlPolicy());
        this.pacer = new Pacer(outside.pacing(), System::nanoTime, this::after);
    }

    /** Begins what the provider's first request will wait for. */
    void prepare(ImageProvider provider) {
        if (!provider.isOffline()) {
            transport.prepare();
        }
    }

    Workers workers() {
        return workers;
    }

    Transport transport() {
        return transport;
    }

    Bodies bodies() {
        return bodies;
    }

    /** For uploads, whose content is to be known again. */
    Bodies hashing() {
        return bodies.opening(hashes::open);
    }

    UploadCache uploads() {
        return uploads;
    }

    Latencies latencies() {
        return latencies;
    }

    ScaledReferences scaled() {
        return scaled;
    }

    Lane lane(ModelId model) {
        return pacer.lane(model);
    }

    Lane tasks(String provider, TaskCap cap) {
        return pacer.tasks(provider, cap);
    }

    private void after(Duration time, Runnable then) {
        workers.timer().schedule(() -> workers.io().execute(then), time.toNanos(), TimeUnit.NANOSECONDS);
    }

    Clock clock() {
        return outside.clock();
    }

    JobStore jobs() {
        return outside.jobs();
    }

    UrlGuard guard() {
        return guard;
    }

    /** The guard for work whose first request goes to an origin that the caller has set. */
    UrlGuard guardTrusting(URI uri) {
        return guard(outside.urlPolicy().trusting(Origin.of(uri).toString()));
    }

    private UrlGuard guard(UrlPolicy policy) {
        return new UrlGuard(policy, outside.tape().resolver(), workers.io());
    }

    Backoff pollInterval(Timeouts timeouts) {
        return backoff(timeouts.firstPoll(), timeouts.longestPoll());
    }

    Repeats paidRepeats(RetryPolicy policy, boolean idempotent) {
        return new PaidRepeats(policy, budget, backoff(policy.firstWait(), policy.longestBackoff()), idempotent);
    }

    Repeats freeRepeats(RetryPolicy policy) {
        return new FreeRepeats(backoff(policy.firstWait(), policy.longestBackoff()));
    }

    private static Backoff backoff(Duration first, Duration longest) {
        return new Backoff(first, longest, CHANCE);
    }

    @Override
    public void close() {
        transport.close();
        workers.close();
        scaled.close();
    }
}
