package dev.easel.internal.pace;

import dev.easel.policy.Pacing.Rate;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The requests of one model, in the order of their arrival: each waits until it breaks no limit. Waits hold no thread. Safe to
 * share.
 */
public final class Lane {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final Rate rate;
    private final Pacer pacer;
    private final Deque<Turn> waiting = new ArrayDeque<>();
    private final Deque<Started> started = new ArrayDeque<>();
    private int underWay;
    private long images;
    private long opens;
    private boolean alarmed;

    private record Turn(int images, CompletableFuture<Boolean> go) {}

    private record Started(int images, long at) {}

    Lane(Rate rate, Pacer pacer) {
        this.rate = rate;
        this.pacer = pacer;
        this.opens = pacer.now();
    }

    /**
     * Asks for a turn, which is to be given back by {@link #leave}. Completing the future in another way gives up the place;
     * so does cancelling it.
     *
     * @param count how many images the request asks for
     */
    public CompletableFuture<Boolean> enter(int count) {
        Turn turn = new Turn(count, new CompletableFuture<>());
        synchronized (this) {
            waiting.add(turn);
        }
        advance();
        return turn.go();
    }

    /** Gives a turn back. */
    public void leave() {
        synchronized (this) {
            underWay--;
        }
        advance();
    }

    /** Lets nothing pass for a while, as the vendor asked. */
    public synchronized void closeFor(Duration time) {
        long until = pacer.now() + time.toNanos();
        if (until - opens > 0) {
            opens = until;
        }
    }

    /** Lets pass what may. The futures complete outside of the lock, since they send. */
    private void advance() {
        List<Turn> passing = new ArrayList<>();
        synchronized (this) {
            long now = pacer.now();
            forget(now);
            for (Turn turn = first(); turn != null && mayPass(turn, now); turn = first()) {
                passing.add(begin(waiting.remove(), now));
            }
            setAlarm(now);
        }
        for (Turn turn : passing) {
            if (!turn.go().complete(true)) {
                leave();
            }
        }
    }

    /** The one whose turn it is; those before it that gave up are dropped. */
    private @Nullable Turn first() {
        while (!waiting.isEmpty() && waiting.peek().go().isDone()) {
            waiting.remove();
        }
        return waiting.peek();
    }

    private void forget(long now) {
        while (!started.isEmpty() && now - started.peek().at() >= MINUTE) {
            images -= started.remove().images();
        }
    }

    private boolean mayPass(Turn turn, long now) {
        return underWay < rate.concurrent()
                && now - opens >= 0
                && (images == 0 || images + turn.images() <= rate.imagesPerMinute());
    }

    private Turn begin(Turn turn, long now) {
        underWay++;
        if (rate.imagesPerMinute() < Integer.MAX_VALUE) {
            started.add(new Started(turn.images(), now));
            images += turn.images();
        }
        return turn;
    }

    /** Looks again when time alone lets somebody pass; a turn that is given back looks by itself. */
    private void setAlarm(long now) {
        if (waiting.isEmpty() || alarmed || underWay >= rate.concurrent()) {
            return;
        }
        long minute = started.isEmpty() ? now : started.peek().at() + MINUTE;
        long next = Math.max(opens - now, images == 0 ? 0 : minute - now);
        alarmed = true;
        pacer.after(Duration.ofNanos(Math.max(next, 1)), this::ring);
    }

    private void ring() {
        synchronized (this) {
            alarmed = false;
        }
        advance();
    }
}
