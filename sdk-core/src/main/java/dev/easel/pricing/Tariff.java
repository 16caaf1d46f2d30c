package dev.easel.pricing;

import dev.easel.house.HouseStyle;
import dev.easel.image.ImageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What one seller takes for one model, as independent parts that stand in a data file; docs/pricing-data.md tells how they
 * are written. Immutable and safe to share; read by {@link PriceListReader}.
 */
@Value.Immutable
@HouseStyle
public abstract class Tariff {

    Tariff() {}

    static Builder builder() {
        return new Builder();
    }

    /** Who takes the money: a vendor, a region of it, or a host. */
    public abstract String seller();

    /** The currency of all its amounts, three capital letters. */
    public abstract String currency();

    /** The page on which it was read, or what it is. */
    public abstract String source();

    /** The day on which it was read. */
    public abstract LocalDate read();

    /** The first day on which it holds; unset, it always held. */
    public abstract Optional<LocalDate> validFrom();

    /** The last day on which it holds; afterwards it counts as assumed. Unset, it has no known end. */
    public abstract Optional<LocalDate> validUntil();

    /** The best that can be said of any amount by it. */
    public abstract Basis basis();

    /** What a reader of its quotes should know, as a sentence; empty if nothing. */
    public abstract String note();

    /** The credit table that holds for it; without one, credits are converted from money. */
    public abstract Optional<String> creditsAs();

    abstract InputPer inputPer();

    abstract Part<Output> output();

    abstract Set<ImageFormat> unknownFormats();

    abstract Part<ReferencePrice> references();

    abstract Part<TextPrice> text();

    abstract Allowance allowance();

    abstract List<Part<Extra>> extras();

    abstract Map<PriceMode, Lane> lanes();

    abstract UsagePaths usage();

    abstract Reported reported();

    /** The modes in which it is sold, {@link PriceMode#STANDARD} always among them. */
    public Set<PriceMode> soldModes() {
        return lanes().keySet();
    }

    /** What the prompt and the references are billed with. */
    enum InputPer {
        /** Every image, however they are split over calls. */
        IMAGE,
        /** Every call, since each sends them again. */
        CALL,
        /** Nobody knows: between the two. */
        UNKNOWN
    }

    static final class Builder extends ImmutableTariff.Builder {
        Builder() {}
    }
}
