package dev.easel.testkit;

import dev.easel.spi.ImageProvider;
import dev.easel.spi.ProviderFactory;
import dev.easel.spi.ProviderOptions;
import dev.easel.spi.Settings;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How to reach the two toy vendors, which have no settings of their own. */
final class ToyOptions extends ProviderOptions {

    private ToyOptions(Builder builder) {
        super(builder);
    }

    /** The provider of the vendor that answers at once. */
    static ImageProvider pronto(UnaryOperator<Builder> settings) {
        return new ProntoProvider(settings.apply(new Builder("pronto", "https://api.pronto.example/v1"))
                .build());
    }

    /** The provider of the vendor that works in its own time. */
    static ImageProvider kiln(UnaryOperator<Builder> settings) {
        return new KilnProvider(settings.apply(new Builder("kiln", "https://api.kiln.example/v1"))
                .build());
    }

    /** Builds {@link ToyOptions}. */
    static final class Builder extends ProviderOptions.Builder<Builder> {

        private Builder(String id, String baseUrl) {
            super(id, baseUrl);
        }

        @Override
        protected Builder self() {
            return this;
        }

        private ToyOptions build() {
            return new ToyOptions(this);
        }
    }

    /** Lets a toy be discovered. */
    private abstract static class Factory implements ProviderFactory {

        private final String id;
        private final Function<UnaryOperator<Builder>, ImageProvider> door;

        Factory(String id, Function<UnaryOperator<Builder>, ImageProvider> door) {
            this.id = id;
            this.door = door;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public List<String> keyVariables() {
            return List.of(id.toUpperCase(java.util.Locale.ROOT) + "_KEY");
        }

        @Override
        public ImageProvider create(Settings settings) {
            return door.apply(options -> options.settings(settings));
        }
    }

    /** Makes the one. */
    public static final class Pronto extends Factory {
        /** For {@link java.util.ServiceLoader}. */
        public Pronto() {
            super("pronto", ToyOptions::pronto);
        }
    }

    /** Makes the other. */
    public static final class Kiln extends Factory {
        /** For {@link java.util.ServiceLoader}. */
        public Kiln() {
            super("kiln", ToyOptions::kiln);
        }
    }
}
