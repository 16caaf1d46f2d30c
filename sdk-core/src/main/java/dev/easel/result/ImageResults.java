package dev.easel.result;

import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.error.PaidImage;
import dev.easel.image.GeneratedImage;
import dev.easel.image.SaveOption;
import dev.easel.plan.Plan;
import dev.easel.pricing.PriceSum;
import dev.easel.request.ImageRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of several requests; perhaps of some of them no image. Immutable and safe to share. */
public final class ImageResults {

    private final List<Entry> entries;

    private ImageResults(List<Entry> entries) {
        this.entries = entries;
    }

    /** What came of requests, in their order. */
    public static ImageResults of(List<Entry> entries) {
        return new ImageResults(List.copyOf(entries));
    }

    /**
     * One request.
     *
     * @param plan what was sent, or would have been
     * @param outcome how it ended
     * @param time from the begin of its call to its end; nothing where none was made
     */
    public record Entry(Plan plan, Outcome outcome, Duration time) {

        /** What was asked. */
        public ImageRequest request() {
            return plan.request();
        }
    }

    /** The requests in the order in which they were given. */
    public List<Entry> entries() {
        return entries;
    }

    /** The results of the requests that brought images, in order. */
    public List<ImageResult> results() {
        return entries.stream()
                .flatMap(entry -> entry.outcome().result().stream())
                .toList();
    }

    /** All images, in order. */
    public List<GeneratedImage> images() {
        return results().stream().flatMap(result -> result.images().stream()).toList();
    }

    /** Why images are missing of requests that were started, in order; empty if none is. */
    public List<Failure> failures() {
        return entries.stream()
                .map(Entry::outcome)
                .filter(outcome -> !(outcome instanceof Outcome.NotStarted))
                .flatMap(ImageResults::failures)
                .toList();
    }

    /** A request that brought nothing has the failures of its other calls suppressed in the worst one. */
    private static Stream<Failure> failures(Outcome outcome) {
        return Stream.concat(
                outcome.result().stream().flatMap(result -> result.failures().stream()),
                outcome.error().stream()
                        .flatMap(error -> Stream.concat(Stream.of(error), Stream.of(error.getSuppressed())))
                        .filter(EaselException.class::isInstance)
                        .map(error -> ((EaselException) error).failure()));
    }

    /**
     * The requests that were not started, since the budget had no room for them or all was ended before; nothing was sent or
     * booked for them, and they can be given to {@code generateAll} another time.
     */
    public List<ImageRequest> notStarted() {
        return unstarted().map(Entry::request).toList();
    }

    /**
     * Why requests were not started: a {@link dev.easel.error.BudgetExceededException} says what all would cost, what was left
     * and when that resets. Empty if all were.
     */
    public Optional<EaselException> refusal() {
        return unstarted().flatMap(entry -> entry.outcome().error().stream()).findFirst();
    }

    private Stream<Entry> unstarted() {
        return entries.stream().filter(entry -> entry.outcome() instanceof Outcome.NotStarted);
    }

    /** What was promised for all requests, those included that were not started. */
    public PriceSum quote() {
        return PriceSum.promised(
                entries.stream().map(entry -> entry.plan().quote()).toList());
    }

    /** What the results cost together. A request that brought nothing may have been billed all the same: its failure says so. */
    public PriceSum cost() {
        return PriceSum.paid(results().stream().map(ImageResult::cost).toList());
    }

    /**
     * The same, if all images of all requests came.
     *
     * @throws EaselException if one did not: the one with the most worrying charge, with all images that came in its paid work
     */
    public ImageResults orThrow() {
        List<Failure> missing = new ArrayList<>(failures());
        refusal().map(EaselException::failure).ifPresent(missing::add);
        if (missing.isEmpty()) {
            return this;
        }
        List<PaidImage> came = came();
        throw Failures.exception(
                missing.stream().map(failure -> Kept.in(failure, came)).toList());
    }

    /** All images, and those that came of requests which failed all the same. */
    private List<PaidImage> came() {
        Stream<PaidImage> ofFailed = failures().stream()
                .flatMap(failure -> failure.paidWork().stream())
                .flatMap(work -> work.images().stream());
        return Stream.concat(images().stream(), ofFailed).toList();
    }

    /**
     * Saves the images of the first request as {@code request-1/image-1}, {@code request-1/image-2} … with their true
     * extensions, those of the second one in {@code request-2} and so on. Creates the directories if need be.
     *
     * @return the files, in the order of requests and images
     * @throws EaselException if one cannot be written: it lists the files that were, and holds all images that were not
     */
    public List<Path> saveIn(Path directory, SaveOption... options) {
        return ImageFolders.save(
                directory, "request-", entries.stream().map(Entry::outcome).toList(), options);
    }
}
