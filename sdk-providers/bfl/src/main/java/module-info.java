/** The image models of Black Forest Labs. */
module dev.easel.bfl {
    requires transitive dev.easel;

    exports dev.easel.bfl;

    opens dev.easel.bfl to
            dev.easel;

    provides dev.easel.spi.ProviderFactory with
            dev.easel.bfl.BflProviderFactory;
}
