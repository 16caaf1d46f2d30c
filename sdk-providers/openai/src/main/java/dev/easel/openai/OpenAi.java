package dev.easel.openai;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.Reference;
import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * OpenAI: makes its provider, and names the settings that it alone has. Each setting is sent only if it was put; which
 * models take it stands in their cards. The settings were read on 2026-11-22 in OpenAI's reference of the image endpoints
 * (developers.openai.com/api/reference/resources/images) and in the types of its Node package, version 7.57.0.
 */
public final class OpenAi {

    /** The provider's id, unless it is given another one. */
    public static final String ID = "openai";

    /** The base URL, unless it is given another one. */
    public static final String BASE_URL = "https://api.openai.com/v1";

    /** How much the model plans before it draws, on 2.6; costs time and no tokens. Unset, OpenAI takes high. */
    public static final Option<Complexity> COMPLEXITY = Option.word(ID, "complexity", Complexity.class);

    /** How strictly prompt and image are filtered, on every GPT Image model. Unset, OpenAI takes auto. */
    public static final Option<Moderation> MODERATION = Option.word(ID, "moderation", Moderation.class);

    /**
     * How many previews a stream brings at most, 0 to 3, on every GPT Image model; each costs 100 output tokens. The image
     * may come before all of them. Unset, OpenAI takes 0.
     */
    public static final Option<Integer> PARTIAL_IMAGES = Option.integer(ID, "partialImages", 0, 3);

    /** How closely references are kept to, on 1.5 and older. Unset, OpenAI takes low; 2 and newer always keep closely. */
    public static final Option<InputFidelity> INPUT_FIDELITY = Option.word(ID, "inputFidelity", InputFidelity.class);

    /**
     * A PNG of the first reference's pixels, see-through but for what is drawn on it to show what should change, on 2.5 and
     * 2.6. Excludes a mask. As text, the path of a file.
     */
    public static final Option<Reference> MARKUP =
            Option.of(ID, "markup", Reference.class, path -> Reference.of(Path.of(path)));

    /** How many frames a GIF has, 2 to 16, on 2.6. Unset, OpenAI takes 9. */
    public static final Option<Integer> FRAME_COUNT = Option.integer(ID, "frameCount", 2, 16);

    /**
     * How long a GIF shows each frame, in milliseconds, 10 to 655,350, on 2.6; OpenAI rounds it to tens. Unset, it takes
     * 200.
     */
    public static final Option<Integer> FRAME_DURATION = Option.integer(ID, "frameDuration", 10, 655_350);

    /** The text model that writes an SVG, on 2.6; only for accounts that OpenAI lets choose, and needed there. */
    public static final Option<String> SVG_MODEL = Option.text(ID, "svgModel");

    /** How hard that text model thinks, on 2.6; needs {@link #SVG_MODEL}. Unset, the text model's own default. */
    public static final Option<SvgEffort> SVG_EFFORT = Option.word(ID, "svgEffort", SvgEffort.class);

    /** All of them. */
    static final List<Option<?>> OPTIONS = List.of(
            COMPLEXITY,
            MODERATION,
            PARTIAL_IMAGES,
            INPUT_FIDELITY,
            MARKUP,
            FRAME_COUNT,
            FRAME_DURATION,
            SVG_MODEL,
            SVG_EFFORT);

    private OpenAi() {}

    /**
     * Makes the provider, as {@code OpenAi.provider(o -> o.key(key))}.
     *
     * @throws InvalidRequestException if a setting is missing or wrong
     */
    public static ImageProvider provider(UnaryOperator<OpenAiOptions.Builder> settings) {
        return new OpenAiProvider(settings.apply(OpenAiOptions.builder()).build());
    }
}
