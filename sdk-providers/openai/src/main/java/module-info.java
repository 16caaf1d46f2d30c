/** OpenAI's image models. */
module dev.easel.openai {
    requires transitive dev.easel;

    exports dev.easel.openai;

    provides dev.easel.spi.ProviderFactory with
            dev.easel.openai.OpenAiProviderFactory;
}
