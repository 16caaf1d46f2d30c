package dev.easel.fal;

import dev.easel.error.InvalidRequestException;
import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * fal.ai: makes its provider, and names the settings of its models that Easel has no word of its own for. Each setting is
 * sent only if it was put, except {@link #LIMIT_GENERATIONS}; which models take it stands in their cards. The settings were
 * read on 2026-11-22 in fal-ai/fal-js, libs/client/src/types/endpoints.ts, and in copies of the models' own pages
 * (fal.ai/models/…/llms.txt), which also give the bounds.
 */
public final class Fal {

    /** The provider's id, unless it is given another one. */
    public static final String ID = "fal";

    /** The base URL, unless it is given another one. */
    public static final String BASE_URL = "https://queue.fal.run";

    /**
     * How many steps the model takes: 1 to 50 on flux/dev and Qwen-Image-Edit, 1 to 12 on flux/schnell, 2 to 250 on
     * qwen-image. Unset, fal takes 28, on schnell 4, on qwen-image 30, on qwen-image-edit-plus 50.
     */
    public static final Option<Integer> STEPS = Option.integer(ID, "steps", 1, 250);

    /**
     * How literally the prompt is taken: 1 to 20 on flux/dev, 0 to 20 on qwen-image and Qwen-Image-Edit. Unset, fal takes 3.5
     * on the first, 2.5 on the second and 4 or 4.5 on the others.
     */
    public static final Option<BigDecimal> GUIDANCE = Option.decimal(ID, "guidance", "0", "20");

    /**
     * How much fal may trade for speed, on FLUX.1, qwen-image and Qwen-Image-Edit. Unset, fal takes none, on Qwen-Image-Edit
     * regular.
     */
    public static final Option<Acceleration> ACCELERATION = Option.word(ID, "acceleration", Acceleration.class);

    /**
     * Whether fal checks what is drawn, on Seedream, FLUX and Qwen. Unset, it does; some models let only accounts that fal
     * allows turn it off.
     */
    public static final Option<Boolean> SAFETY_CHECKER = Option.bool(ID, "safetyChecker");

    /**
     * How much is let through, from 1 (least) to 6, on Nano Banana, and to 5 on FLUX.2. Unset, fal takes 4 on the former and 2
     * on the latter.
     */
    public static final Option<Integer> SAFETY_TOLERANCE = Option.integer(ID, "safetyTolerance", 1, 6);

    /** What should not be in the image, on Qwen models; at most 500 characters on qwen-image-2. */
    public static final Option<String> NEGATIVE_PROMPT = Option.text(ID, "negativePrompt");

    /** Whether fal rewrites the prompt before the model draws, on qwen-image-2. Unset, it does. */
    public static final Option<Boolean> PROMPT_EXPANSION = Option.bool(ID, "promptExpansion");

    /**
     * Whether each image asked is one image, whatever number the prompt speaks of, on Nano Banana. Unset, Easel sends true,
     * since more images would be billed.
     */
    public static final Option<Boolean> LIMIT_GENERATIONS = Option.bool(ID, "limitGenerations");

    /** What the model should keep to besides the prompt, on Nano Banana. Unset, nothing. */
    public static final Option<String> SYSTEM_PROMPT = Option.text(ID, "systemPrompt");

    /** How hard the model thinks before it draws, on Nano Banana 2.1; thinking is billed. Unset, fal takes medium. */
    public static final Option<ThinkingLevel> THINKING_LEVEL = Option.word(ID, "thinkingLevel", ThinkingLevel.class);

    /** All of them. */
    static final List<Option<?>> OPTIONS = List.of(
            STEPS,
            GUIDANCE,
            ACCELERATION,
            SAFETY_CHECKER,
            SAFETY_TOLERANCE,
            NEGATIVE_PROMPT,
            PROMPT_EXPANSION,
            LIMIT_GENERATIONS,
            SYSTEM_PROMPT,
            THINKING_LEVEL);

    private Fal() {}

    /**
     * Makes the provider, as {@code Fal.provider(o -> o.key(key))}.
     *
     * @throws InvalidRequestException if a setting is missing or wrong
     */
    public static ImageProvider provider(UnaryOperator<FalOptions.Builder> settings) {
        return new FalProvider(settings.apply(FalOptions.builder()).build());
    }
}
