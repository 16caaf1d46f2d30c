package dev.easel.openai;

import dev.easel.model.ModelId;

/**
 * The models of OpenAI that can be called, as far as this version knows them; newer ones are named by {@link ModelId#of} and
 * a catalogue of the application's own.
 */
public final class OpenAiModels {

    /** GPT Image 2. */
    public static final ModelId GPT_IMAGE_2 = model("gpt-image-2");

    /** GPT Image 2.5 Sunburst. */
    public static final ModelId GPT_IMAGE_2_5_SUNBURST = model("gpt-image-2.5-sunburst");

    /** GPT Image 2.5 Flare. */
    public static final ModelId GPT_IMAGE_2_5_FLARE = model("gpt-image-2.5-flare");

    /** GPT Image 2.6 Sunburst. */
    public static final ModelId GPT_IMAGE_2_6_SUNBURST = model("gpt-image-2.6-sunburst");

    /** GPT Image 2.6 Flare. */
    public static final ModelId GPT_IMAGE_2_6_FLARE = model("gpt-image-2.6-flare");

    /** GPT Image 1.5; it shuts down on 2026-12-01. */
    public static final ModelId GPT_IMAGE_1_5 = model("gpt-image-1.5");

    /** ChatGPT Image (latest); it shuts down on 2026-12-01. */
    public static final ModelId CHATGPT_IMAGE_LATEST = model("chatgpt-image-latest");

    /** GPT Image 1 Mini; it shuts down on 2026-12-01. */
    public static final ModelId GPT_IMAGE_1_MINI = model("gpt-image-1-mini");

    private OpenAiModels() {}

    private static ModelId model(String name) {
        return ModelId.of(OpenAi.ID, name);
    }
}
