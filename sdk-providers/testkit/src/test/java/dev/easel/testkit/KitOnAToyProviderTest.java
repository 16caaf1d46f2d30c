package dev.easel.testkit;

import dev.easel.spi.ImageProvider;

/** The kit passes on the smallest provider that keeps the rules; it is the pattern for third parties. */
class KitOnAToyProviderTest extends ProviderCompatibilityKit {

    @Override
    protected ImageProvider provider() {
        return new ToyProvider();
    }
}
