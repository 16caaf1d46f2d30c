package dev.easel;

import dev.easel.image.SaveOption;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.pricing.PriceSum;
import dev.easel.result.ImageResult;
import dev.easel.result.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** One request on several models, side by side. Immutable and safe to share. */
public final class Comparison {

    private final ComparisonPlan plan;
    private final List<Entry> entries;

    private Comparison(ComparisonPlan plan, List<Entry> entries) {
        this.plan = plan;
        this.entries = entries;
    }

    static Comparison of(ComparisonPlan plan, List<CallRows.Ended> calls) {
        return new Comparison(
                plan,
                calls.stream()
                        .map(ended -> Entry.of(plan.lines().get(ended.place()), ended))
                        .toList());
    }

    /**
     * One model.
     *
     * @param model the model
     * @param plan what was sent, or would have been; empty where the model cannot do what is asked
     * @param outcome how it ended
     * @param time from the begin of its call to its end; nothing where none was made
     */
    public record Entry(ModelId model, Optional<Plan> plan, Outcome outcome, Duration time) {
        static Entry of(ComparisonPlan.Line line, CallRows.Ended call) {
            return new Entry(line.model(), line.plan(), call.outcome(), call.time());
        }
    }

    /** The models in the order in which they were named. */
    public List<Entry> entries() {
        return entries;
    }

    /** The results of the models that brought images. */
    public List<ImageResult> results() {
        return entries.stream()
                .flatMap(entry -> entry.outcome().result().stream())
                .toList();
    }

    /** What was sent, or would have been, and what was promised for all of it. */
    public ComparisonPlan plan() {
        return plan;
    }

    /** What the results cost together. */
    public PriceSum cost() {
        return PriceSum.paid(results().stream().map(ImageResult::cost).toList());
    }

    /** Model, time, credits, money, size and adjustments, as lines of text in columns. */
    public String table() {
        return ComparisonTable.of(this);
    }

    /**
     * Saves the images, those of the first model in the folder {@code model-1} and so on, and {@code index.html} that shows
     * them: one page that needs nothing from elsewhere. It holds small copies, each a link to its image; an image that this
     * Java cannot read (WebP without a library for ImageIO, SVG, any without the module {@code java.desktop}) is shown
     * itself, from its file. Small copies take some 10 MB for a moment, however large the images are.
     *
     * <p>Beside it stands {@code sheet.png}, the same as one picture: all images with their models, figures and outcomes. Where
     * this Java cannot draw, for lack of {@code java.desktop} or of a font system, the page says so. The directory is created
     * if need be.
     *
     * @return the page
     * @throws dev.easel.error.EaselException if something cannot be written, or is there already and is not to be replaced: it
     *     lists the files that were written, and holds all images that were not. {@link Easel#compareInto} asks before it pays
     */
    public Path saveTo(Path directory, SaveOption... options) {
        return ComparisonFolder.save(this, directory, options);
    }
}
