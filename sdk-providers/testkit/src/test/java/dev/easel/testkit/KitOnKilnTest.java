package dev.easel.testkit;

import dev.easel.spi.ImageProvider;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;

/** A provider that calls a vendor which works in its own time passes the kit. */
class KitOnKilnTest extends ProviderCompatibilityKit {

    private final VendorStub vendor = new VendorStub(request -> KilnVendor.answer(request, drawn(request)));

    @Override
    protected ImageProvider provider() {
        return ToyOptions.kiln(options -> options.baseUrl(vendor.url("")).key("sk-0123456789"));
    }

    private static List<byte[]> drawn(StubRequest request) {
        int count = request.method().equals("POST")
                ? (int) request.json().get("count").integer().orElse(1)
                : KilnVendor.number(request);
        return IntStream.range(0, count)
                .mapToObj(shade -> PlainPng.of(1024, 1024, shade))
                .toList();
    }

    @AfterEach
    void close() {
        vendor.close();
    }
}
