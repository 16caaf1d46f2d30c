package dev.easel.google;

import dev.easel.error.InvalidRequestException;
import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Vertex AI, Google Cloud's door to the same models: makes their provider, and names the settings that only this door has;
 * those of {@link Google} hold here too, but for {@link Google#SERVICE_TIER}. Read on 2026-11-22 in the types of
 * googleapis/js-genai (src/types.ts).
 */
public final class Vertex {

    /** Whether people may be drawn. Unset, Google decides. */
    public static final Option<PersonGeneration> PERSON_GENERATION =
            Option.word(Google.ID, "personGeneration", PersonGeneration.class);

    /** Whether people who are widely known may be drawn. Unset, Google decides. */
    public static final Option<ProminentPeople> PROMINENT_PEOPLE =
            Option.word(Google.ID, "prominentPeople", ProminentPeople.class);

    /** All that can be set here. */
    static final List<Option<?>> OPTIONS = List.of(
            Google.THINKING_LEVEL,
            Google.INCLUDE_THOUGHTS,
            Google.IMAGE_SEARCH,
            Google.SAFETY,
            PERSON_GENERATION,
            PROMINENT_PEOPLE);

    private Vertex() {}

    /**
     * Makes the provider, as {@code Vertex.provider("my-project", "global", o -> o.token(credentials::accessToken))}. Its id
     * is {@value Google#ID} unless it is given another one, so {@link GoogleModels} name its models too.
     *
     * @param project the id of the Google Cloud project that is billed
     * @param location {@code global}, which has all models, or a region such as {@code europe-west4}
     * @throws InvalidRequestException if a setting is missing or wrong
     */
    public static ImageProvider provider(
            String project, String location, UnaryOperator<VertexOptions.Builder> settings) {
        VertexOptions options =
                settings.apply(VertexOptions.builder(project, location)).build();
        return new GoogleProvider(new VertexAi(options));
    }
}
