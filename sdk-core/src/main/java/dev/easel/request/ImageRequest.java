package dev.easel.request;

import dev.easel.error.InvalidRequestException;
import dev.easel.house.HouseStyle;
import dev.easel.image.Background;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageSize;
import dev.easel.image.Quality;
import dev.easel.image.Reference;
import dev.easel.model.ModelId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * What to draw, in words that every provider understands. Immutable and safe to share.
 *
 * <p>Only {@link #prompt()} is required. Size, quality and n always have a value in the plan, which is sent; all else that
 * is unset is not sent, except what the plan reports as a guard.
 */
@Value.Immutable
@HouseStyle
public abstract class ImageRequest {

    /** How many images one request may ask for, whatever the vendor's own cap per call. */
    public static final int MAX_N = 10;

    /** How many references one request may have; models may take fewer. */
    public static final int MAX_REFERENCES = 16;

    private static final int SHOWN_OF_PROMPT = 40;

    ImageRequest() {}

    /** Starts a request. */
    public static Builder builder() {
        return new Builder();
    }

    /** A request with nothing but a prompt. */
    public static ImageRequest of(String prompt) {
        return builder().prompt(prompt).build();
    }

    /** A request with nothing but a prompt that holds literal text. */
    public static ImageRequest of(Prompt prompt) {
        return of(prompt.value());
    }

    /** The description of the image, not blank; any script. Lone surrogates are replaced by U+FFFD. */
    public abstract String prompt();

    /** The model; unset, the client's default or the only provider's flagship is taken. */
    public abstract Optional<ModelId> model();

    /** The size; unset, the plan takes the 1K square, or the closest that the model has. */
    public abstract Optional<ImageSize> size();

    /** The effort; unset, the plan takes medium where the model has it. */
    public abstract Optional<Quality> quality();

    /** The number of images wanted, 1 to {@value #MAX_N}; unset, 1. */
    public abstract OptionalInt n();

    /** Pictures that the model looks at, in order, at most {@value #MAX_REFERENCES}. */
    public abstract List<Reference> references();

    /** What to do with references that are too large for the model; unset, they are refused. */
    @Value.Default
    public OversizedReferences oversizedReferences() {
        return OversizedReferences.REFUSE;
    }

    /** Where the first reference may change: its see-through part. */
    public abstract Optional<Reference> mask();

    /** The number that makes a result repeatable, at least 0; the k-th image takes seed + k. */
    public abstract OptionalLong seed();

    /** What lies behind the subject; unset, the vendor decides. */
    public abstract Optional<Background> background();

    /** The file format; unset, the vendor decides. */
    public abstract Optional<ImageFormat> format();

    /** The strength of lossy compression, 0 (smallest file) to 100 (best image); unset, the vendor decides. */
    public abstract OptionalInt compression();

    /** Whether the model may search the web first; unset, the vendor decides, and a plan says if that is yes. */
    public abstract Optional<Boolean> webSearch();

    /** Who the image is for, by any name; only its SHA-256 is sent, for the vendor's abuse checks. */
    public abstract Optional<String> endUser();

    /** The caller's own word for this request, in events and records; never sent. */
    public abstract Optional<String> label();

    /** Settings that only one vendor has. */
    @Value.Default
    public Options options() {
        return Options.none();
    }

    /** What to do with a wish that the model cannot fulfil; unset, the client's default, which is to reject. */
    public abstract Optional<OnUnsupported> onUnsupported();

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The same request in each of these sizes, in this order; {@link RequestMatrix} varies more than that.
     *
     * @throws InvalidRequestException if there is none, one twice, or more than {@value RequestMatrix#MAX_REQUESTS}
     */
    public List<ImageRequest> variants(ImageSize... sizes) {
        return RequestMatrix.of(this).sizes(sizes).requests();
    }

    /** Rejects what no vendor could draw, before anything is sent or booked. */
    @Value.Check
    ImageRequest check() {
        requireThat(!prompt().isBlank(), "The prompt is blank. Say what to draw.");
        requireThat(n().orElse(1) >= 1 && n().orElse(1) <= MAX_N, "n is 1 to %d, but was %d.", MAX_N, n().orElse(1));
        requireThat(
                references().size() <= MAX_REFERENCES,
                "A request has at most %d references, but has %d. Leave some out.",
                MAX_REFERENCES,
                references().size());
        requireThat(seed().orElse(0) >= 0, "A seed is at least 0, but was %d.", seed().orElse(0));
        int compression = compression().orElse(0);
        requireThat(compression >= 0 && compression <= 100, "Compression is 0 to 100, but was %d.", compression);
        requireThat(
                mask().isEmpty() || !references().isEmpty(),
                "A mask says where the first reference may change, but there is no reference. Add one.");
        String clean = Text.withoutLoneSurrogates(prompt());
        return clean.equals(prompt()) ? this : toBuilder().prompt(clean).build();
    }

    private static void requireThat(boolean holds, String message, Object... values) {
        if (!holds) {
            throw new InvalidRequestException(message.formatted(values));
        }
    }

    /** The request's first words and settings; never a whole prompt. */
    @Override
    public String toString() {
        return "ImageRequest{\"%s\", model=%s, size=%s, quality=%s, n=%d, references=%d}"
                .formatted(
                        Text.firstWords(prompt(), SHOWN_OF_PROMPT),
                        model().map(ModelId::toString).orElse("default"),
                        size().map(ImageSize::toString).orElse("default"),
                        quality().map(Quality::toString).orElse("default"),
                        n().orElse(1),
                        references().size());
    }

    /** Builds {@link ImageRequest}s. Not thread-safe. */
    public static final class Builder extends ImmutableImageRequest.Builder {
        Builder() {}

        /** Sets a prompt that holds literal text. */
        public Builder prompt(Prompt prompt) {
            return prompt(prompt.value());
        }

        /** Sets the model as it is written: {@code openai/gpt-image-2}, or a bare name that is unique. */
        public Builder model(String text) {
            return model(ModelId.parse(text));
        }

        /** Sets the size as it is written: {@code auto}, {@code 2K}, {@code 16:9}, {@code 2K 16:9} or {@code 1536x1024}. */
        public Builder size(String text) {
            return size(ImageSize.parse(text));
        }

        /** Builds the request, or throws an {@link InvalidRequestException} that says what is missing or wrong. */
        @Override
        public ImageRequest build() {
            try {
                return super.build();
            } catch (IllegalStateException e) {
                throw new InvalidRequestException("A request needs a prompt. Say what to draw.");
            }
        }
    }
}
