/** The offline provider: draws on this machine, costs nothing. */
module dev.easel.sketch {
    requires transitive dev.easel;
    requires java.desktop;

    exports dev.easel.sketch;

    provides dev.easel.spi.ProviderFactory with
            dev.easel.sketch.SketchProviderFactory;
}
