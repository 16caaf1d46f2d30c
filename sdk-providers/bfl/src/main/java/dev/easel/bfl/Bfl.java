package dev.easel.bfl;

import dev.easel.error.InvalidRequestException;
import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Black Forest Labs: makes its provider, and names the settings that it alone has. Each setting is sent only if it was put;
 * which models take it stands in their cards. The settings were read on 2026-11-22 in the API's description
 * (api.bfl.ai/openapi.json, as tryAGI/BlackForestLabs mirrors it) and on the pages of docs.bfl.ai.
 */
public final class Bfl {

    /** The provider's id, unless it is given another one. */
    public static final String ID = "bfl";

    /**
     * The base URL, unless it is given another one. It serves from any region; {@code https://api.eu.bfl.ai/v1} stays
     * in the EU and {@code https://api.us.bfl.ai/v1} in the US.
     */
    public static final String BASE_URL = "https://api.bfl.ai/v1";

    /** How many tasks an account may have under way (help.bfl.ai, June 2025); BFL refuses more with HTTP status 429. */
    public static final int ACTIVE_TASKS = 24;

    /**
     * How much prompt and image may show: 0 is the strictest; the laxest is 4 on FLUX 3, 5 on FLUX.2 and the tools, 6 on
     * FLUX.1. Unset, BFL takes 2.
     */
    public static final Option<Integer> SAFETY_TOLERANCE = Option.integer(ID, "safetyTolerance", 0, 6);

    /**
     * Whether BFL rewrites the prompt, on FLUX.2 (not klein), FLUX.1 and outpainting. Unset, it does so on FLUX.2 and
     * outpainting, and does not on FLUX.1.
     */
    public static final Option<Boolean> PROMPT_UPSAMPLING = Option.bool(ID, "promptUpsampling");

    /**
     * How many steps the drawing takes: 1 to 50 on FLUX.2 flex (50 if unset) and FLUX.1 dev (28), 15 to 50 on fill and
     * expand (50).
     */
    public static final Option<Integer> STEPS = Option.integer(ID, "steps", 1, 50);

    /**
     * How closely the prompt is followed, at the cost of realism: 1.5 to 10 on FLUX.2 flex (5 if unset), 1.5 to 5 on FLUX.1
     * dev (3), 1.5 to 100 on fill and expand (60).
     */
    public static final Option<BigDecimal> GUIDANCE = Option.decimal(ID, "guidance", "1.5", "100");

    /** Whether the image is left less processed and more natural, on FLUX1.1 Ultra. Unset, it is not. */
    public static final Option<Boolean> RAW = Option.bool(ID, "raw");

    /** How much the reference counts beside the prompt, 0 to 1, on FLUX1.1 Ultra. Unset, 0.1. */
    public static final Option<BigDecimal> IMAGE_PROMPT_STRENGTH = Option.decimal(ID, "imagePromptStrength", "0", "1");

    /** How many pixels expand adds above, 0 to 2048. Unset, none; one margin at least is needed. */
    public static final Option<Integer> EXPAND_TOP = Option.integer(ID, "expandTop", 0, 2048);

    /** How many pixels expand adds below, 0 to 2048. Unset, none. */
    public static final Option<Integer> EXPAND_BOTTOM = Option.integer(ID, "expandBottom", 0, 2048);

    /** How many pixels expand adds at the left, 0 to 2048. Unset, none. */
    public static final Option<Integer> EXPAND_LEFT = Option.integer(ID, "expandLeft", 0, 2048);

    /** How many pixels expand adds at the right, 0 to 2048. Unset, none. */
    public static final Option<Integer> EXPAND_RIGHT = Option.integer(ID, "expandRight", 0, 2048);

    /** By how many pixels erase lets the mask grow, 0 to 25. Unset, 10. */
    public static final Option<Integer> DILATE_PIXELS = Option.integer(ID, "dilatePixels", 0, 25);

    /** How outpainting draws. Unset, BFL takes high. */
    public static final Option<OutpaintMode> OUTPAINT_MODE = Option.word(ID, "outpaintMode", OutpaintMode.class);

    /**
     * How far the reference lies from the left edge of outpainting's canvas, in pixels; below zero it begins outside. Unset,
     * it lies in the middle.
     */
    public static final Option<Integer> OFFSET_X = Option.integer(ID, "offsetX", Canvas.MIN_OFFSET, Canvas.MAX_OFFSET);

    /** How far the reference lies from the upper edge; else as {@link #OFFSET_X}. */
    public static final Option<Integer> OFFSET_Y = Option.integer(ID, "offsetY", Canvas.MIN_OFFSET, Canvas.MAX_OFFSET);

    /** Whether outpainting cuts off what of the reference lies outside its canvas. Unset, such a call is refused. */
    public static final Option<Boolean> AUTO_CROP = Option.bool(ID, "autoCrop");

    /** The fine-tuning that a fine-tuned model draws with, or {@code organisation/name} of another's; needed there. */
    public static final Option<String> FINETUNE_ID = Option.text(ID, "finetuneId");

    /** How much the fine-tuning counts, 0 to 2. Unset, 1.2 on Ultra and 1.1 on fill. */
    public static final Option<BigDecimal> FINETUNE_STRENGTH = Option.decimal(ID, "finetuneStrength", "0", "2");

    /** All of them. */
    static final List<Option<?>> OPTIONS = List.of(
            SAFETY_TOLERANCE,
            PROMPT_UPSAMPLING,
            STEPS,
            GUIDANCE,
            RAW,
            IMAGE_PROMPT_STRENGTH,
            EXPAND_TOP,
            EXPAND_BOTTOM,
            EXPAND_LEFT,
            EXPAND_RIGHT,
            DILATE_PIXELS,
            OUTPAINT_MODE,
            OFFSET_X,
            OFFSET_Y,
            AUTO_CROP,
            FINETUNE_ID,
            FINETUNE_STRENGTH);

    private Bfl() {}

    /**
     * Makes the provider, as {@code Bfl.provider(o -> o.key(key))}.
     *
     * @throws InvalidRequestException if a setting is missing or wrong
     */
    public static ImageProvider provider(UnaryOperator<BflOptions.Builder> settings) {
        return new BflProvider(settings.apply(BflOptions.builder()).build());
    }
}
