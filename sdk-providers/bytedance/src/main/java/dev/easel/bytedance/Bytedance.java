package dev.easel.bytedance;

import dev.easel.error.InvalidRequestException;
import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * ByteDance: makes its provider, and names the settings that it alone has. Each setting is sent only if it was put, except
 * {@link #WATERMARK}; which models take it stands in their cards. The settings were read on 2026-11-22 in a copy of the
 * vendor's reference of image generation (www.volcengine.com/docs/82379/1541523) and in volcengine/ark-cli,
 * skills/arkcli-gen/references.
 */
public final class Bytedance {

    /** The provider's id, unless it is given another one. */
    public static final String ID = "bytedance";

    /**
     * The base URL, unless it is given another one. It is the international one; China has
     * {@code https://ark.cn-beijing.volces.com/api/v3}, with keys of its own.
     */
    public static final String BASE_URL = "https://ark.ap-southeast.bytepluses.com/api/v3";

    /**
     * Whether an "AI generated" mark is drawn into the bottom right corner, on every model. Unset, Easel sends false, since
     * the vendor's own default is true.
     */
    public static final Option<Boolean> WATERMARK = Option.bool(ID, "watermark");

    /** How much time goes into rewriting the prompt, on 5.0 pro and 4.0. Unset, the vendor takes standard. */
    public static final Option<PromptOptimization> OPTIMIZE_PROMPT =
            Option.word(ID, "optimizePrompt", PromptOptimization.class);

    /**
     * How literally the prompt is taken, 1 (freely) to 10, on Seedream 3.0 and SeedEdit 3.0. Unset, the vendor takes 2.5 on
     * the former and 5.5 on the latter (docs.comfy.org, read on 2026-11-22).
     */
    public static final Option<BigDecimal> GUIDANCE = Option.decimal(ID, "guidance", "1", "10");

    /** All of them. */
    static final List<Option<?>> OPTIONS = List.of(WATERMARK, OPTIMIZE_PROMPT, GUIDANCE);

    private Bytedance() {}

    /**
     * Makes the provider, as {@code Bytedance.provider(o -> o.key(key))}.
     *
     * @throws InvalidRequestException if a setting is missing or wrong
     */
    public static ImageProvider provider(UnaryOperator<BytedanceOptions.Builder> settings) {
        return new BytedanceProvider(settings.apply(BytedanceOptions.builder()).build());
    }
}
