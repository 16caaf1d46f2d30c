/** OpenAI's image models. */
module dev.easel.openai {
    requires transitive dev.easel;

    exports dev.easel.openai;

    opens dev.easel.openai to
            dev.easel;

    provides dev.easel.spi.ProviderFactory with
            dev.easel.openai.OpenAiProviderFactory;
}
