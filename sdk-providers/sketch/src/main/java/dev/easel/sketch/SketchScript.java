package dev.easel.sketch;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * What becomes of the calls of a test, one after another: {@code Sketch.script().refuse("…").then().draw()}. A call is what a
 * plan counts: a request may make several. When the script has ended, all further calls are drawn.
 *
 * <p>Immutable and safe to share. Each provider or stand-in that is made of it starts at its beginning. Failures are those that
 * an application sees when a vendor fails so, with the same category, charge and HTTP status, after all attempts that
 * Easel would make.
 */
public final class SketchScript {

    /** All calls are drawn. */
    static final SketchScript NONE = new SketchScript(List.of());

    private static final int MODERATED = 400;
    private static final int NO_KEY = 401;
    private static final int NO_CREDIT = 402;
    private static final int TOO_MANY = 429;
    private static final int BAD_GATEWAY = 502;

    private final List<Act> acts;

    private SketchScript(List<Act> acts) {
        this.acts = List.copyOf(acts);
    }

    Act act(int number) {
        return number < acts.size() ? acts.get(number) : Act.DRAWN;
    }

    /** Goes on to the next call. */
    public Call then() {
        return new Call(acts, Act.DRAWN);
    }

    /** The same becomes of this many calls in all, the last one of the script included; at least 1. */
    public SketchScript times(int calls) {
        requireThat(calls >= 1, "An act is played at least 1 time, but was told %d.", calls);
        List<Act> all = new ArrayList<>(acts);
        all.addAll(Collections.nCopies(calls - 1, acts.get(acts.size() - 1)));
        return new SketchScript(all);
    }

    private static void requireThat(boolean holds, String message, int given) {
        if (!holds) {
            throw new InvalidRequestException(message.formatted(given));
        }
    }

    /** One call of a script, of which an ending has still to be told. Immutable. */
    public static final class Call {

        private final List<Act> acts;
        private final Act act;

        private Call(List<Act> acts, Act act) {
            this.acts = acts;
            this.act = act;
        }

        /**
         * Lets the call wait until a stage is completed, in whatever way, or until the call is cancelled or its time is up. So a test
         * decides itself how slow it is, without sleeping; a stage that is never completed makes a call that hangs. A
         * waiting call holds one of the client's threads for drawings, of which there are as many as processors.
         */
        public Call waitFor(CompletionStage<?> stage) {
            return new Call(acts, act.after(new Gate(stage)));
        }

        /** Shows so many partial images of the call's first image, if the call is a stream; 1 to 3. */
        public Call partialImages(int count) {
            requireThat(count >= 1 && count <= 3, "A script shows 1 to 3 partial images, but was told %d.", count);
            return new Call(acts, act.after(work -> work.preview(count)));
        }

        /** The images are drawn. */
        public SketchScript draw() {
            return end(Act.DRAWN.ending());
        }

        /**
         * Of the call's images only the first ones are drawn, at least 1; the others are missing, and may have been billed. In a
         * fan-out over several calls, let some calls fail instead.
         */
        public SketchScript draw(int images) {
            requireThat(images >= 1, "A call draws at least 1 image, but was told %d. Let it fail instead.", images);
            return end(work -> work.draw(images));
        }

        /** The vendor's safety rules refuse it: {@link Category#MODERATED}, charge {@link Charge#NO}. */
        public SketchScript refuse(String message) {
            return fail(answered(Category.MODERATED, Charge.NO, MODERATED, message));
        }

        /** There were too many calls: {@link Category#RATE_LIMIT}, charge {@link Charge#NO}, and how long to wait. */
        public SketchScript rateLimit(Duration retryAfter) {
            String message = "Too many requests; the vendor asks to wait %s.".formatted(retryAfter);
            return fail(Failure.builder()
                    .from(answered(Category.RATE_LIMIT, Charge.NO, TOO_MANY, message))
                    .retryAfter(retryAfter)
                    .build());
        }

        /** The account has no credit left: {@link Category#QUOTA}, charge {@link Charge#NO}. */
        public SketchScript outOfCredit() {
            return fail(answered(Category.QUOTA, Charge.NO, NO_CREDIT, "The vendor's account has no credit left."));
        }

        /** The key is refused: {@link Category#AUTH}, charge {@link Charge#NO}. */
        public SketchScript refuseKey() {
            return fail(answered(Category.AUTH, Charge.NO, NO_KEY, "The vendor refused the key."));
        }

        /** A gateway fails: {@link Category#SERVER}, charge {@link Charge#MAYBE}. */
        public SketchScript serverError() {
            return fail(
                    answered(Category.SERVER, Charge.MAYBE, BAD_GATEWAY, "The vendor answered with HTTP status 502."));
        }

        /** The connection, or the stream, ends before the image came: {@link Category#CONNECTION_LOST}, charge {@link Charge#MAYBE}. */
        public SketchScript breakOff() {
            return fail(sent(Category.CONNECTION_LOST, "The connection was lost before the answer ended."));
        }

        /** No answer comes in time: {@link Category#TIMEOUT}, charge {@link Charge#MAYBE}. */
        public SketchScript timeOut() {
            return fail(sent(Category.TIMEOUT, "The vendor did not answer in time (responseTimeout)."));
        }

        /** It fails in a way of its own; provider, model and place are filled in. */
        public SketchScript fail(Failure failure) {
            return end(work -> work.fail(failure));
        }

        private static Failure answered(Category category, Charge charge, int status, String message) {
            return Failure.builder()
                    .category(category)
                    .charge(charge)
                    .message(message)
                    .httpStatus(status)
                    .attempts(1)
                    .build();
        }

        private static Failure sent(Category category, String message) {
            return Failure.builder()
                    .category(category)
                    .charge(Charge.MAYBE)
                    .message(message)
                    .attempts(1)
                    .build();
        }

        private SketchScript end(Act.Ending ending) {
            List<Act> all = new ArrayList<>(acts);
            all.add(act.ending(ending));
            return new SketchScript(all);
        }
    }
}
