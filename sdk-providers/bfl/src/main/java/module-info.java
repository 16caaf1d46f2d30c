/** The image models of Black Forest Labs. */
module dev.easel.bfl {
    requires transitive dev.easel;

    exports dev.easel.bfl;

    provides dev.easel.spi.ProviderFactory with
            dev.easel.bfl.BflProviderFactory;
}
