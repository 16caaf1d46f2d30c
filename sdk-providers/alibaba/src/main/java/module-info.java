/** The image models of Alibaba Cloud. */
module dev.easel.alibaba {
    requires transitive dev.easel;

    exports dev.easel.alibaba;

    provides dev.easel.spi.ProviderFactory with
            dev.easel.alibaba.AlibabaProviderFactory;
}
