package dev.easel.replicate;

import dev.easel.error.InvalidRequestException;
import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Replicate: makes its provider, and names the settings of its models that Easel has no word of its own for. Each setting is
 * sent only if it was put; which models take it stands in their cards. The settings were read on 2026-11-22 in copies of the
 * models' schemas (replicate.com/{owner}/{name}).
 */
public final class Replicate {

    /** The provider's id, unless it is given another one. */
    public static final String ID = "replicate";

    /** The base URL, unless it is given another one. */
    public static final String BASE_URL = "https://api.replicate.com/v1";

    /** How many steps the model takes, 1 to 50, on flux-dev and flux-kontext-dev. Unset, Replicate takes 28 and 30. */
    public static final Option<Integer> STEPS = Option.integer(ID, "steps", 1, 50);

    /** How literally the prompt is taken, 0 to 10, on flux-dev and flux-kontext-dev. Unset, Replicate takes 3.5 and 2.5. */
    public static final Option<BigDecimal> GUIDANCE = Option.decimal(ID, "guidance", "0", "10");

    /**
     * How far the image may go from the reference, 0 (not at all) to 1 (all the way), on flux-dev; needs a reference. Unset,
     * Replicate takes 0.8.
     */
    public static final Option<BigDecimal> PROMPT_STRENGTH = Option.decimal(ID, "promptStrength", "0", "1");

    /**
     * Whether Replicate trades care for speed and price, on flux-dev, flux-2-dev and qwen-image-edit-plus. Unset, it does.
     */
    public static final Option<Boolean> GO_FAST = Option.bool(ID, "goFast");

    /** Whether Replicate checks what is drawn, on flux-dev, flux-2-dev and qwen-image-edit-plus. Unset, it does. */
    public static final Option<Boolean> SAFETY_CHECKER = Option.bool(ID, "safetyChecker");

    /** How much is let through, 1 (least) to 5, on FLUX.2 but dev. Unset, Replicate takes 2. */
    public static final Option<Integer> SAFETY_TOLERANCE = Option.integer(ID, "safetyTolerance", 1, 5);

    /** How strictly prompt and image are filtered, on GPT Image models. Unset, Replicate takes auto. */
    public static final Option<Moderation> MODERATION = Option.word(ID, "moderation", Moderation.class);

    /** What should not be in the image, on qwen-image-2. Unset, nothing. */
    public static final Option<String> NEGATIVE_PROMPT = Option.text(ID, "negativePrompt");

    /** Whether the prompt is rewritten before the model draws, on qwen-image-2. Unset, it is. */
    public static final Option<Boolean> PROMPT_EXPANSION = Option.bool(ID, "promptExpansion");

    /** All of them. */
    static final List<Option<?>> OPTIONS = List.of(
            STEPS,
            GUIDANCE,
            PROMPT_STRENGTH,
            GO_FAST,
            SAFETY_CHECKER,
            SAFETY_TOLERANCE,
            MODERATION,
            NEGATIVE_PROMPT,
            PROMPT_EXPANSION);

    private Replicate() {}

    /**
     * Makes the provider, as {@code Replicate.provider(o -> o.key(key))}.
     *
     * @throws InvalidRequestException if a setting is missing or wrong
     */
    public static ImageProvider provider(UnaryOperator<ReplicateOptions.Builder> settings) {
        return new ReplicateProvider(settings.apply(ReplicateOptions.builder()).build());
    }
}
