package dev.easel.testkit;

import dev.easel.spi.ImageProvider;
import java.net.URI;
import java.util.List;

/** The kit passes on the toy vendor that answers at once. */
class HttpKitOnProntoTest extends HttpCompatibilityKit {

    @Override
    protected ImageProvider provider(URI vendor, String key) {
        return ToyOptions.pronto(options -> options.baseUrl(vendor).key(key));
    }

    @Override
    protected StubReply answer(StubRequest request, List<byte[]> images) {
        return ProntoVendor.answer(request, images);
    }

    @Override
    protected StubReply error(int status, String message) {
        return ProntoVendor.error(status, message);
    }
}
