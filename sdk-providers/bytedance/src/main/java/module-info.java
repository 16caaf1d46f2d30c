/** The image models of ByteDance. */
module dev.easel.bytedance {
    requires transitive dev.easel;

    exports dev.easel.bytedance;

    provides dev.easel.spi.ProviderFactory with
            dev.easel.bytedance.BytedanceProviderFactory;
}
