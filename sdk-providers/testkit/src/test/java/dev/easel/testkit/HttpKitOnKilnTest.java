package dev.easel.testkit;

import dev.easel.spi.ImageProvider;
import java.net.URI;
import java.util.List;

/** The kit passes on the toy vendor that works in its own time. */
class HttpKitOnKilnTest extends HttpCompatibilityKit {

    @Override
    protected ImageProvider provider(URI vendor, String key) {
        return ToyOptions.kiln(options -> options.baseUrl(vendor).key(key));
    }

    @Override
    protected StubReply answer(StubRequest request, List<byte[]> images) {
        return KilnVendor.answer(request, images);
    }

    @Override
    protected StubReply error(int status, String message) {
        return KilnVendor.error(status, message);
    }
}
