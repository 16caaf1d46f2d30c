/** The image models on fal.ai. */
module dev.easel.fal {
    requires transitive dev.easel;

    exports dev.easel.fal;

    provides dev.easel.spi.ProviderFactory with
            dev.easel.fal.FalProviderFactory;
}
