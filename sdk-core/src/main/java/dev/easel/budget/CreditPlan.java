package dev.easel.budget;

import dev.easel.error.InvalidRequestException;
import dev.easel.json.Json;
import dev.easel.pricing.Credits;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much an account may spend: over a calendar day, a calendar month, or both. Immutable.
 *
 * @param name what the plan is called, 1 to {@value #MAX_NAME} characters
 * @param zone whose days and months count
 * @param limits the most that is held and spent in a period; at least one, all in one unit
 */
public record CreditPlan(String name, ZoneId zone, Map<Period, Amount> limits) {

    /** How long the name of a plan may be. */
    public static final int MAX_NAME = 100;

    /** 80 credits a day and 400 a month. */
    public static final CreditPlan FREE = perDay("free", credits(80)).andPerMonth(credits(400));

    /** 1,600 credits a day. */
    public static final CreditPlan PREMIUM = perDay("premium", credits(1_600));

    /** 4,000 credits a day. */
    public static final CreditPlan ULTIMATE = perDay("ultimate", credits(4_000));

    /** Rejects a plan without a name or limit, or with several units. */
    public CreditPlan {
        Names.require("The name of a plan", name, MAX_NAME);
        if (limits.isEmpty()) {
            throw new InvalidRequestException(
                    "The plan \"%s\" has no limit. Give it one for a day, a month or both.".formatted(name));
        }
        limits = Collections.unmodifiableMap(new EnumMap<>(limits));
        Amount first = limits.values().iterator().next();
        limits.values().forEach(first::compareTo);
    }

    /** A plan of so much a day, in UTC. */
    public static CreditPlan perDay(String name, Amount limit) {
        return new CreditPlan(name, ZoneOffset.UTC, Map.of(Period.DAY, limit));
    }

    /** A plan of so much a month, in UTC. */
    public static CreditPlan perMonth(String name, Amount limit) {
        return new CreditPlan(name, ZoneOffset.UTC, Map.of(Period.MONTH, limit));
    }

    /**
     * A plan from data, with the keys name, unit ({@value Amount#CREDITS} unless given), perDay, perMonth and zone (UTC
     * unless given).
     *
     * @throws InvalidRequestException saying what is wrong with it
     */
    public static CreditPlan read(Json document) {
        return PlanJson.read(document);
    }

    /** The plan as data that {@link #read} reads. */
    public Json toJson() {
        return PlanJson.write(this);
    }

    /** The same plan with a limit for each month besides. */
    public CreditPlan andPerMonth(Amount limit) {
        Map<Period, Amount> both = new EnumMap<>(limits);
        both.put(Period.MONTH, limit);
        return new CreditPlan(name, zone, both);
    }

    /** The same plan with the days and months of another zone; their new bounds count for what was booked before, too. */
    public CreditPlan inZone(ZoneId other) {
        return new CreditPlan(name, other, limits);
    }

    /** What it counts: {@value Amount#CREDITS}, or a currency. */
    public String unit() {
        return limits.values().iterator().next().unit();
    }

    /** The most that is held and spent in a period, if that is limited. */
    public Optional<Amount> limit(Period period) {
        return Optional.ofNullable(limits.get(period));
    }

    private static Amount credits(long amount) {
        return Amount.of(Credits.of(amount));
    }

    /** The plan in words, such as {@code free: 80 credits a day, 400 credits a month, in Z}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name).append(": ");
        limits.forEach((period, limit) -> text.append(limit)
                .append(period == Period.DAY ? " a day" : " a month")
                .append(", "));
        return text.append("in ").append(zone).toString();
    }
}
