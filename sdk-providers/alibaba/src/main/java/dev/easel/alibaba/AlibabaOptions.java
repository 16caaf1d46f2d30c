package dev.easel.alibaba;

import dev.easel.spi.ProviderOptions;

/** How to reach Alibaba Cloud Model Studio. Immutable and safe to share; never prints the key. */
public final class AlibabaOptions extends ProviderOptions {

    private AlibabaOptions(Builder builder) {
        super(builder);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AlibabaOptions}. Not thread-safe. */
    public static final class Builder extends ProviderOptions.Builder<Builder> {

        Builder() {
            super(Alibaba.ID, Alibaba.BASE_URL);
            sells("dashscope.aliyuncs.com", "alibaba-cn");
            sells("cn-beijing.maas.aliyuncs.com", "alibaba-cn");
            sells("ap-southeast-1.maas.aliyuncs.com", Alibaba.ID);
        }

        @Override
        protected Builder self() {
            return this;
        }

        AlibabaOptions build() {
            return new AlibabaOptions(this);
        }
    }
}
