package dev.easel.budget;

import dev.easel.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Runs the same work on many threads at once. */
final class Threads {

    private Threads() {}

    /** Runs it, and says of each thread whether it was done, or refused as a wrong request. */
    static List<Boolean> run(int count, IntConsumer work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            List<Future<Boolean>> futures = new ArrayList<>();
            for (int thread = 0; thread < count; thread++) {
                int number = thread;
                futures.add(pool.submit(() -> done(work, number)));
            }
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> future : futures) {
                done.add(future.get(10, TimeUnit.MINUTES));
            }
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    private static boolean done(IntConsumer work, int thread) {
        try {
            work.accept(thread);
            return true;
        } catch (InvalidRequestException e) {
            return false;
        }
    }
}
