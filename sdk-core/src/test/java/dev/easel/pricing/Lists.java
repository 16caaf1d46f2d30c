package dev.easel.pricing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

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
}
