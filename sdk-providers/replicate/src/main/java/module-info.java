/** The image models on Replicate. */
module dev.easel.replicate {
    requires transitive dev.easel;

    exports dev.easel.replicate;

    provides dev.easel.spi.ProviderFactory with
            dev.easel.replicate.ReplicateProviderFactory;
}
