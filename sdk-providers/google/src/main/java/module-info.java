/** Google's image models. */
module dev.easel.google {
    requires transitive dev.easel;

    exports dev.easel.google;

    provides dev.easel.spi.ProviderFactory with
            dev.easel.google.GoogleProviderFactory;
}
