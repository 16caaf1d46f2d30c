package dev.easel.pricing;

import dev.easel.image.ImageSize;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.image.SizeTier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Price lists written in a test. */
final class Lists {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Lists() {}

    static PriceList read(String json) {
        try {
            return PriceListReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "prices.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list with one tariff, of acme for m. */
    static PriceList of(String fields) {
        return read("""
                {"source": "acme.example", "read": "2026-11-22",
                 "tariffs": {"acme/m": [{"currency": "USD", %s}]}}""".formatted(fields));
    }

    static Tariff tariff(String fields) {
        return of(fields).find("acme", "m", TODAY).orElseThrow();
    }

    /** The list of credits that Easel ships. */
    static PriceList credits() {
        return PriceListReader.resource(Lists.class.getResourceAsStream("/dev/easel/prices.json"), "prices.json");
    }

    /** The same list, and one tariff of acme for m. */
    static Pricing pricing(String fields) {
        return new Pricing(credits().overlay(of(fields)), TODAY);
    }

    /** A square of 1K in medium quality, by acme, with a prompt of no tokens. */
    static Workload.Builder work() {
        return Workload.builder()
                .seller("acme")
                .model("m")
                .pixels(PixelSize.of(1024, 1024))
                .tier(SizeTier.K1)
                .quality(Quality.MEDIUM)
                .promptTokens(0);
    }

    /** The same in other pixels. */
    static Workload.Builder work(String pixels) {
        return work().size(ImageSize.parse(pixels))
                .pixels(PixelSize.parse(pixels))
                .tier(Optional.empty());
    }

    static PriceLine line(List<PriceLine> lines, String kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + lines));
    }

    static Range range(String min, String max) {
        return Range.of(new BigDecimal(min), new BigDecimal(max));
    }

    static Range exact(String value) {
        return Range.of(new BigDecimal(value));
    }
}
