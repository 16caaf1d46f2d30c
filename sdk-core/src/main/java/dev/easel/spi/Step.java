package dev.easel.spi;

import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.job.Ticket;
import dev.easel.json.Json;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a provider wants done next. Values; the core does it. */
public sealed interface Step {

    /** Whether a request starts work that the vendor bills. */
    enum Price {
        /** Sent at most once, unless it was provably not executed. */
        PAID,
        /** Repeated until it succeeds or the call's time is up. */
        FREE
    }

    /**
     * Sends one request. An answer below 200 or above 299 goes to {@link ImageProvider#explain}.
     *
     * @param call the request
     * @param price whether it is billed
     * @param next makes the next step of a success
     */
    record Send(HttpCall call, Price price, Function<Answer, Step> next) implements Step {}

    /**
     * Sends one paid request and reads its answer as a stream of events.
     *
     * @param call the request
     * @param reader makes the reader of this one stream
     */
    record Listen(HttpCall call, Supplier<EventReader> reader) implements Step {}

    /**
     * Asks again and again how a task stands.
     *
     * @param ticket the task, which is kept before the first poll
     * @param call the question, which is free
     * @param next makes the next step of an answer of any status; {@link Pending} asks again later
     */
    record Poll(Ticket ticket, HttpCall call, Function<Answer, Step> next) implements Step {}

    /**
     * Says that a task is not finished.
     *
     * @param percent how far it is, 0 to 100; -1 if that is not known
     */
    record Pending(int percent) implements Step {
        /** A task of unknown progress. */
        public static final Pending UNKNOWN = new Pending(-1);
    }

    /**
     * Downloads finished images, and ends the call with them.
     *
     * @param images where they lie, in order
     * @param facts what else is known of them
     */
    record Fetch(List<Remote> images, Facts facts) implements Step {
        /** Keeps an own copy. */
        public Fetch {
            images = List.copyOf(images);
        }
    }

    /**
     * Computes on this machine, on a pool that has as many threads as there are processors.
     *
     * @param work what to compute
     */
    record Local(LocalWork work) implements Step {}

    /**
     * Ends the call with its images.
     *
     * @param images in the order in which they were asked; fewer than asked are reported as missing, more are handed over
     * @param facts what else is known of them
     */
    record Done(List<GeneratedImage> images, Facts facts) implements Step {
        /** Keeps an own copy. */
        public Done {
            images = List.copyOf(images);
        }
    }

    /**
     * Ends the call without an image.
     *
     * @param failure why; provider, model and place are filled in by the core
     * @param usage the vendor's usage object, as it came, where it bills what it refused; else {@link Json#MISSING}
     */
    record Fail(Failure failure, Json usage) implements Step {
        /** Of whose cost the vendor told nothing. */
        public Fail(Failure failure) {
            this(failure, Json.MISSING);
        }
    }
}
