package dev.easel.spi;

import java.util.List;

/** Makes a provider that is found on the class path or module path, through {@link java.util.ServiceLoader}. */
public interface ProviderFactory {

    /** The provider's id. */
    String id();

    /** The environment variables that may hold the key, the first that is set wins; empty if it needs none. */
    List<String> keyVariables();

    /** Makes the provider. */
    ImageProvider create(Settings settings);
}
