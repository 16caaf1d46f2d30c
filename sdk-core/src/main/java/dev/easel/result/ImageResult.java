package dev.easel.result;

import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Failures;
import dev.easel.house.HouseStyle;
import dev.easel.image.GeneratedImage;
import dev.easel.image.SaveOption;
import dev.easel.plan.Adjustment;
import dev.easel.plan.Plan;
import dev.easel.pricing.Cost;
import dev.easel.pricing.Deviation;
import dev.easel.pricing.Quote;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.immutables.value.Value;

/**
 * The images that came, with all that differs from what was asked. At least one image; immutable and safe to share. Need not
 * be closed: files behind the images are freed with them.
 */
@Value.Immutable
@HouseStyle
public abstract class ImageResult {

    ImageResult() {}

    /** Starts a result. */
    public static Builder builder() {
        return new Builder();
    }

    /** What was sent. */
    public abstract Plan plan();

    /** The images by their place in the request, counted from 0; a place is missing where an image failed. */
    @Value.NaturalOrder
    public abstract NavigableMap<Integer, GeneratedImage> imagesByIndex();

    /** Why images are missing; empty if all came. */
    public abstract List<Failure> failures();

    /** What the caller should know of plan and images, as sentences. */
    public abstract List<String> notices();

    /** The web pages that the model drew on, where it searched: addresses as the vendor gave them, not visited. */
    public abstract List<String> sources();

    /** The vendor's names of the requests. */
    public abstract List<String> requestIds();

    /**
     * The settings that the vendor says it used, by the place of an image and the request's names: {@code size},
     * {@code quality}, {@code format}. A place is missing where it says nothing.
     */
    public abstract Map<Integer, Map<String, String>> echoed();

    /** The files that {@code generateInto} wrote; empty otherwise. */
    public abstract List<Path> files();

    /** What was paid for it, as far as the vendor told. */
    public abstract Cost cost();

    /** What was promised. */
    public Quote quote() {
        return plan().quote();
    }

    /** By how much what was paid differs from what was promised. */
    public Deviation deviation() {
        return cost().deviation(quote());
    }

    /** The images, in order. */
    public Collection<GeneratedImage> images() {
        return imagesByIndex().values();
    }

    /** The first image. */
    public GeneratedImage image() {
        return images().iterator().next();
    }

    /** What the plan changed of the request. */
    public List<Adjustment> adjustments() {
        return plan().adjustments();
    }

    /**
     * The same result, if all images came.
     *
     * @throws EaselException if one failed: the one with the most worrying charge, with all images that came in its paid work
     */
    public ImageResult orThrow() {
        if (failures().isEmpty()) {
            return this;
        }
        throw Failures.exception(
                failures().stream().map(failure -> Kept.in(failure, images())).toList());
    }

    /**
     * Saves every image as {@code image-1}, {@code image-2} … with its true extension. Creates the directory if need be.
     *
     * @return the files, in the order of the images
     * @throws EaselException if one cannot be written; those that were are whole, and named in it
     */
    public List<Path> saveIn(Path directory, SaveOption... options) {
        return SaveTarget.check(directory, 0, options).saveAll(this);
    }

    /** Builds {@link ImageResult}s. Not thread-safe. */
    public static final class Builder extends ImmutableImageResult.Builder {
        Builder() {}
    }
}
