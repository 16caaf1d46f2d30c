package dev.easel.pricing;

import dev.easel.error.InvalidRequestException;
import dev.easel.house.HouseStyle;
import dev.easel.image.ImageFormat;
import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.image.SizeTier;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** All of a request that its price depends on: sizes and numbers, no pictures and no words. Immutable. */
@Value.Immutable
@HouseStyle
public abstract class Workload {

    /** The setting that says whether the model may search the web. */
    public static final String WEB_SEARCH = "webSearch";

    Workload() {}

    /** Starts a workload; seller and model are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Who takes the money. */
    public abstract String seller();

    /** The model's name, as the price list has it behind the seller's. */
    public abstract String model();

    /** The size in the words of whoever asks: a tier stays one, whatever pixels it has. Unset, the 1K square. */
    @Value.Default
    public ImageSize size() {
        return ImageSize.tier(SizeTier.K1);
    }

    /** The pixels that are sent; empty where the vendor chooses them, or does not say them. */
    public abstract Optional<PixelSize> pixels();

    /** The model's own step of size; empty where it has none of these pixels. */
    public abstract Optional<SizeTier> tier();

    /** What the 1K square is on this model, which is what credits are counted for where the vendor chooses the size. */
    @Value.Default
    public PixelSize standardPixels() {
        return PixelSize.of(1024, 1024);
    }

    /** The step of {@link #standardPixels}. */
    @Value.Default
    public SizeTier standardTier() {
        return SizeTier.K1;
    }

    /** The quality that is sent; empty where the model has no such setting. */
    public abstract Optional<Quality> quality();

    /** The pixels of the references. */
    public abstract List<PixelSize> references();

    /** How many references there are besides whose pixels nobody knows. */
    @Value.Default
    public int unsizedReferences() {
        return 0;
    }

    /** The length of the prompt in UTF-8, which is the most tokens it can have; empty if the prompt is not known. */
    public abstract OptionalLong promptBytes();

    /** The tokens of the prompt, if the caller has counted them. */
    public abstract OptionalLong promptTokens();

    /** How many images each call is to bring; one call of one image unless set. */
    @Value.Default
    public List<Integer> calls() {
        return List.of(1);
    }

    /** The vendor's own settings, by their names in requests. */
    public abstract Map<String, String> settings();

    /** The file format, if one is asked. */
    public abstract Optional<ImageFormat> format();

    /** The lane that is asked for; a setting can choose another one where it is the standard one. */
    @Value.Default
    public PriceMode mode() {
        return PriceMode.STANDARD;
    }

    /** The chat model that does the talking where images are drawn in a conversation; its tokens are billed besides. */
    public abstract Optional<String> chatModel();

    /** The most tokens that the chat model may answer with in each call. */
    public abstract OptionalLong maxOutputTokens();

    /** The number of images. */
    public long n() {
        long sum = 0;
        for (int n : calls()) {
            sum += n;
        }
        return sum;
    }

    /** The number of references. */
    public long referenceCount() {
        return (long) references().size() + unsizedReferences();
    }

    /** The same for another seller. */
    public Workload withSeller(String other) {
        return toBuilder().seller(other).build();
    }

    /** The same in another lane. */
    public Workload withMode(PriceMode other) {
        return toBuilder().mode(other).build();
    }

    /** The same with a prompt of so many tokens. */
    public Workload withPromptTokens(long tokens) {
        return toBuilder().promptTokens(tokens).build();
    }

    /** The same with one more setting of the vendor's own. */
    public Workload withSetting(String name, String value) {
        return toBuilder().putSetting(name, value).build();
    }

    /** The same in other calls. */
    public Workload withCalls(List<Integer> images) {
        return toBuilder().calls(images).build();
    }

    /** The same as credits count it: the 1K square where the vendor chooses the size, medium where it chooses the quality. */
    Workload decided() {
        Workload.Builder decided = toBuilder();
        if (size() instanceof ImageSize.Auto) {
            decided.size(ImageSize.tier(standardTier()))
                    .pixels(standardPixels())
                    .tier(standardTier());
        }
        return decided.quality(quality().map(word -> word == Quality.AUTO ? Quality.MEDIUM : word))
                .build();
    }

    boolean isDecided() {
        return !(size() instanceof ImageSize.Auto)
                && quality().filter(Quality.AUTO::equals).isEmpty();
    }

    Shape shape() {
        return new Shape(pixels(), Optional.empty(), tier(), quality());
    }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Rejects what cannot be asked. */
    @Value.Check
    void check() {
        if (calls().isEmpty() || Collections.min(calls()) < 1) {
            throw new InvalidRequestException(
                    "A price needs calls of at least 1 image, but was asked for " + calls() + ".");
        }
        if (unsizedReferences() < 0
                || promptTokens().orElse(0) < 0
                || promptBytes().orElse(0) < 0) {
            throw new InvalidRequestException("References, tokens and bytes are at least 0.");
        }
    }

    /** Builds {@link Workload}s. Not thread-safe. */
    public static final class Builder extends ImmutableWorkload.Builder {
        Builder() {}
    }
}
