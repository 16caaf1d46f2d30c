package dev.easel.alibaba;

import dev.easel.error.InvalidRequestException;
import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Alibaba Cloud Model Studio: makes its provider, and names the settings that it alone has. Each setting is sent only if it
 * was put; which models take it stands in their cards. The settings were read on 2026-11-22 in copies of the vendor's
 * references of image generation and editing (help.aliyun.com/zh/model-studio/qwen-image-generation-and-editing-api-reference,
 * www.alibabacloud.com/help/en/model-studio/qwen-image-edit-api).
 */
public final class Alibaba {

    /** The provider's id, unless it is given another one. */
    public static final String ID = "alibaba";

    /**
     * The base URL, unless it is given another one. It is in Singapore; Beijing has
     * {@code https://dashscope.aliyuncs.com/api/v1}. Each region has keys of its own.
     */
    public static final String BASE_URL = "https://dashscope-intl.aliyuncs.com/api/v1";

    /** What should not be in the image, at most 500 characters on models before 3.0; on all models but 2.1. */
    public static final Option<String> NEGATIVE_PROMPT = Option.text(ID, "negativePrompt");

    /**
     * Whether the vendor rewrites the prompt before it draws, on all models but qwen-image-edit. Unset, it does, and the same
     * seed may give another image.
     */
    public static final Option<Boolean> PROMPT_EXTEND = Option.bool(ID, "promptExtend");

    /** How the prompt is rewritten, on 3.0; agent is for requests without references. Unset, the vendor takes direct. */
    public static final Option<PromptExtendMode> PROMPT_EXTEND_MODE =
            Option.word(ID, "promptExtendMode", PromptExtendMode.class);

    /** Whether the vendor thinks while it rewrites the prompt, on 3.0. Unset, it does. */
    public static final Option<Boolean> THINKING = Option.bool(ID, "thinking");

    /** Whether a "Qwen-Image" mark is drawn into the bottom right corner, on every model. Unset, it is not. */
    public static final Option<Boolean> WATERMARK = Option.bool(ID, "watermark");

    /** All of them. */
    static final List<Option<?>> OPTIONS =
            List.of(NEGATIVE_PROMPT, PROMPT_EXTEND, PROMPT_EXTEND_MODE, THINKING, WATERMARK);

    private Alibaba() {}

    /**
     * Makes the provider, as {@code Alibaba.provider(o -> o.key(key))}.
     *
     * @throws InvalidRequestException if a setting is missing or wrong
     */
    public static ImageProvider provider(UnaryOperator<AlibabaOptions.Builder> settings) {
        return new AlibabaProvider(settings.apply(AlibabaOptions.builder()).build());
    }
}
