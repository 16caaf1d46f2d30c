package dev.easel.budget;

import dev.easel.error.InvalidRequestException;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Plans as data: {@code {"name": "team", "unit": "credits", "perDay": 500, "perMonth": 9000, "zone": "Europe/Paris"}}. */
final class PlanJson {

    private PlanJson() {}

    static Json write(CreditPlan plan) {
        JsonBuilder document = Json.object().put("name", plan.name()).put("unit", plan.unit());
        plan.limits().forEach((period, limit) -> document.put(key(period), limit.value()));
        return document.put("zone", plan.zone().getId()).build();
    }

    static CreditPlan read(Json document) {
        String unit = document.get("unit").text().orElse(Amount.CREDITS);
        Map<Period, Amount> limits = new EnumMap<>(Period.class);
        for (Period period : Period.values()) {
            limit(document.get(key(period)), key(period))
                    .ifPresent(value -> limits.put(period, new Amount(value, unit)));
        }
        return new CreditPlan(document.get("name").text().orElse(""), zone(document), limits);
    }

    private static String key(Period period) {
        return period == Period.DAY ? "perDay" : "perMonth";
    }

    private static Optional<BigDecimal> limit(Json value, String key) {
        if (!value.isMissing() && value.number().isEmpty()) {
            throw new InvalidRequestException("%s of a plan is a number, but was %s.".formatted(key, value));
        }
        return value.number();
    }

    private static ZoneId zone(Json document) {
        String id = document.get("zone").text().orElse("Z");
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            throw new InvalidRequestException("\"%s\" is no time zone; write it as Europe/Paris or Z.".formatted(id));
        }
    }
}
