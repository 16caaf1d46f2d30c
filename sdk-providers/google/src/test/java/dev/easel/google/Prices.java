package dev.easel.google;

import dev.easel.Easel;
import dev.easel.image.ImageSize;
import dev.easel.model.ModelId;
import dev.easel.plan.Plan;
import dev.easel.pricing.PriceLine;
import dev.easel.pricing.Pricing;
import dev.easel.pricing.Quote;
import dev.easel.pricing.Range;
import dev.easel.pricing.Workload;
import dev.easel.request.ImageRequest;
import dev.easel.spi.ImageProvider;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;

/** What plans and calls cost, on the day on which the price list was read. */
final class Prices {

    static final Easel EASEL = easel(Google.provider(o -> o));

    static final Pricing PRICING = new Pricing(EASEL.prices(), GoogleStub.TODAY);

    private Prices() {}

    static Easel easel(ImageProvider provider) {
        return Easel.builder()
                .provider(provider)
                .clock(Clock.fixed(GoogleStub.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
                .build();
    }

    static ImageRequest.Builder boat(String model) {
        return ImageRequest.builder().prompt("a boat").model(ModelId.of(Google.ID, model));
    }

    static Quote quote(ImageRequest.Builder request) {
        return EASEL.plan(request.build()).quote();
    }

    static Workload.Builder work(String model, String size) {
        ImageSize asked = ImageSize.parse(size);
        Plan plan = EASEL.plan(boat(model).size(size).build());
        return plan.quote().workload().toBuilder().size(asked).promptTokens(0);
    }

    static PriceLine line(Quote quote, String kind) {
        return quote.lines().stream()
                .filter(line -> line.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + quote.lines()));
    }

    static Range usd(String amount) {
        return Range.of(new BigDecimal(amount));
    }

    static Range usd(String min, String max) {
        return Range.of(new BigDecimal(min), new BigDecimal(max));
    }
}
