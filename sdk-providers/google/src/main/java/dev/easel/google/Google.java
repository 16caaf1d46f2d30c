package dev.easel.google;

import dev.easel.error.InvalidRequestException;
import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Google: makes the provider of its Gemini API, and names the settings that it alone has. Each setting is sent only if it
 * was put; which models take it stands in their cards. The settings were read on 2026-11-22 in the types of
 * googleapis/js-genai (src/types.ts) and on ai.google.dev/gemini-api/docs/image-generation.
 */
public final class Google {

    /** The provider's id, unless it is given another one. */
    public static final String ID = "google";

    /** The base URL, unless it is given another one. */
    public static final String BASE_URL = "https://generativelanguage.googleapis.com/v1beta";

    /**
     * How much the model thinks before it draws; not on Nano Banana Pro, which always thinks. Unset, Google takes medium on
     * Nano Banana 2.1 and minimal on the others.
     */
    public static final Option<ThinkingLevel> THINKING_LEVEL = Option.word(ID, "thinkingLevel", ThinkingLevel.class);

    /**
     * Whether the thoughts come with the answer, among them up to two interim images. Unset, they do not; they are billed
     * either way.
     */
    public static final Option<Boolean> INCLUDE_THOUGHTS = Option.bool(ID, "includeThoughts");

    /**
     * Whether the model may search for pictures, alone or besides the web search that a request asks for; on Nano Banana 2
     * and 2.1. Unset, it does not.
     */
    public static final Option<Boolean> IMAGE_SEARCH = Option.bool(ID, "imageSearch");

    /** From which likelihood on harassment, hate, sexual and dangerous content is blocked. Unset, Google decides. */
    public static final Option<SafetyThreshold> SAFETY = Option.word(ID, "safety", SafetyThreshold.class);

    /** How soon the call is served, and at which price; not in a batch, which has its own. Unset, standard. */
    public static final Option<ServiceTier> SERVICE_TIER = Option.word(ID, "serviceTier", ServiceTier.class);

    /** All of them. */
    static final List<Option<?>> OPTIONS =
            List.of(THINKING_LEVEL, INCLUDE_THOUGHTS, IMAGE_SEARCH, SAFETY, SERVICE_TIER);

    private Google() {}

    /**
     * Makes the provider, as {@code Google.provider(o -> o.key(key))}.
     *
     * @throws InvalidRequestException if a setting is missing or wrong
     */
    public static ImageProvider provider(UnaryOperator<GoogleOptions.Builder> settings) {
        return new GoogleProvider(
                new GeminiApi(settings.apply(GoogleOptions.builder()).build()));
    }
}
