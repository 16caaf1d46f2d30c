/** The image models of Alibaba Cloud. */
module dev.easel.alibaba {
    requires transitive dev.easel;

    exports dev.easel.alibaba;

    opens dev.easel.alibaba to
            dev.easel;

    provides dev.easel.spi.ProviderFactory with
            dev.easel.alibaba.AlibabaProviderFactory;
}
