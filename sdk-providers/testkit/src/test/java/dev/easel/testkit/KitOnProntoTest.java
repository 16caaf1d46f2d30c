package dev.easel.testkit;

import dev.easel.spi.ImageProvider;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;

/** A provider that calls a vendor which answers at once passes the kit. */
class KitOnProntoTest extends ProviderCompatibilityKit {

    private final VendorStub vendor = new VendorStub(request -> ProntoVendor.answer(request, drawn(request)));

    @Override
    protected ImageProvider provider() {
        return ToyOptions.pronto(options -> options.baseUrl(vendor.url("")).key("sk-0123456789"));
    }

    private static List<byte[]> drawn(StubRequest request) {
        int count = (int) request.json().get("n").integer().orElse(2);
        return IntStream.range(0, count)
                .mapToObj(shade -> PlainPng.of(1024, 1024, shade))
                .toList();
    }

    @AfterEach
    void close() {
        vendor.close();
    }
}
