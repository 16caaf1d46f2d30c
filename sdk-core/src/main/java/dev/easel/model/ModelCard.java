package dev.easel.model;

import dev.easel.house.HouseStyle;
import dev.easel.image.Background;
import dev.easel.image.ImageFormat;
import dev.easel.image.Quality;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.immutables.value.Value;

/** What one model can do, until when, and where that was read. Immutable. */
@Value.Immutable
@HouseStyle
public interface ModelCard {

    /** The days before a shutdown on which a plan begins to say so. */
    int SHUTDOWN_NOTICE_DAYS = 30;

    /** Starts a card; id, name, status and source are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The model, as a request names it. */
    ModelId id();

    /** The provider's usual id, by which its typed keys are named, whatever id the provider was given. */
    @Value.Default
    default String vendor() {
        return id().provider();
    }

    /** Who takes the money for it: whose tariff holds. The provider that its file names, unless another host was configured. */
    @Value.Default
    default String seller() {
        return id().provider();
    }

    /** The name that people use. */
    String name();

    /** Where it stood when the card was read. */
    Status status();

    /** The day on which it came. */
    Optional<LocalDate> released();

    /** The first day without it. */
    Optional<LocalDate> shutdown();

    /** What to use afterwards. */
    Optional<Successor> successor();

    /** Other names that mean the same model, such as dated snapshots. */
    List<String> aliases();

    /** Where all this was read. */
    Source source();

    /** What a user should know besides, as sentences. */
    List<String> notes();

    /** The sizes; none on a model that is never called. */
    @Value.Default
    default SizeRule sizes() {
        return SizeRule.none();
    }

    /** The sizes of formats that have rules of their own, such as the frames of a GIF. */
    Map<ImageFormat, SizeRule> formatSizes();

    /** The sizes that hold where a format is asked, or none. */
    default SizeRule sizes(Optional<ImageFormat> format) {
        return format.map(formatSizes()::get).orElseGet(this::sizes);
    }

    /** Our quality words that it has, with the vendor's words for them; empty if it has no such setting. */
    @Value.NaturalOrder
    NavigableMap<Quality, String> qualities();

    /** The formats that it can be asked for, the vendor's own default first; empty if it cannot be asked. */
    List<ImageFormat> formats();

    /** The backgrounds that it can be asked for; empty if it cannot be asked. */
    Set<Background> backgrounds();

    /** The references. */
    @Value.Default
    default ReferenceRule references() {
        return ReferenceRule.builder().build();
    }

    /** Whether it takes a mask. */
    @Value.Default
    default Need mask() {
        return Need.NO;
    }

    /** How many images one call can bring; a plan makes as many calls as it needs. */
    @Value.Default
    default int maxPerCall() {
        return 1;
    }

    /** How many images one streamed call can bring. */
    @Value.Default
    default int maxPerStream() {
        return 1;
    }

    /** The longest prompt, in characters (code points). */
    OptionalInt maxPromptLength();

    /** The largest seed; absent if it takes none. */
    OptionalLong maxSeed();

    /** What else it can do. */
    Set<Capability> abilities();

    /** The names of the vendor's own settings that it takes. */
    @Value.NaturalOrder
    NavigableSet<String> options();

    /** What is sent although the request does not name it. */
    List<Guard> guards();

    /** The usual time for one image, in seconds. */
    OptionalInt typicalSeconds();

    /** The vendor's name of the model at each host that has another one. */
    @Value.NaturalOrder
    NavigableMap<String, String> wireNames();

    /** All that it can do, what follows from its other fields included. */
    @Value.Lazy
    default Set<Capability> capabilities() {
        return Capabilities.of(this);
    }

    /** Whether it can be called on a day. */
    default boolean isAliveOn(LocalDate day) {
        return status() != Status.RETIRED
                && status() != Status.REFUSED
                && shutdown().map(day::isBefore).orElse(true);
    }

    /** Whether its end is so near on a day that a plan should say so. */
    default boolean endsSoonAfter(LocalDate day) {
        return isAliveOn(day)
                && shutdown()
                        .map(end -> !day.plusDays(SHUTDOWN_NOTICE_DAYS).isBefore(end))
                        .orElse(false);
    }

    /** The quality that is sent where a request names none: medium, else the first that the model has, if it is known. */
    default Optional<Quality> standardQuality() {
        if (status() == Status.UNLISTED) {
            return Optional.empty();
        }
        return qualities().containsKey(Quality.MEDIUM)
                ? Optional.of(Quality.MEDIUM)
                : qualities().keySet().stream().findFirst();
    }

    /** The same model under another id of its provider; so is its successor, if that one is of the same provider. */
    default ModelCard under(String provider) {
        String old = id().provider();
        return builder()
                .from(this)
                .id(ModelId.of(provider, id().name()))
                .successor(successor().map(next -> next.moved(old, provider)))
                .build();
    }

    /** Builds {@link ModelCard}s. Not thread-safe. */
    final class Builder extends ImmutableModelCard.Builder {
        Builder() {}
    }
}
