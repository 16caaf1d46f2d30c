package dev.easel.plan;

import dev.easel.house.HouseStyle;
import dev.easel.image.Quality;
import dev.easel.model.Guard;
import dev.easel.model.ModelCard;
import dev.easel.model.ResolvedSize;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** One call to a provider, with nothing in it that its model cannot do. Immutable. */
@Value.Immutable
@HouseStyle
public abstract class PlannedCall {

    PlannedCall() {}

    /** Starts a call; card, request, size, first and n are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** The model. */
    public abstract ModelCard card();

    /** What is drawn, already adjusted: all that it still holds is to be sent, except size, quality, n and seed. */
    public abstract ImageRequest request();

    /** The size to send. */
    public abstract ResolvedSize size();

    /** The quality to send, where the model has it. */
    public abstract Optional<Quality> quality();

    /** How the images are to come. */
    @Value.Default
    public Delivery delivery() {
        return Delivery.WHOLE;
    }

    /** The place of the call's first image in the request, counted from 0. */
    public abstract int first();

    /** How many images the call is to bring. */
    public abstract int n();

    /** What is sent although the request does not name it. */
    public List<Guard> guards() {
        List<Guard> all = card().guards();
        return all.isEmpty()
                ? all
                : all.stream().filter(guard -> !names(guard.option())).toList();
    }

    private boolean names(String option) {
        return option.equals("webSearch")
                ? request().webSearch().isPresent()
                : request().options().keys().stream().anyMatch(key -> key.name().equals(option));
    }

    /** The vendor's word for the quality. */
    public Optional<String> qualityWord() {
        return quality().map(card().qualities()::get);
    }

    /** The seed to send: of the k-th image it is the request's + k, so that no two calls draw the same. */
    public OptionalLong seed() {
        return request().seed().isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.min(
                        request().seed().getAsLong() + first(), card().maxSeed().orElse(Long.MAX_VALUE)));
    }

    /** The end user as it is sent: the SHA-256 of the name, in hexadecimal. */
    public Optional<String> endUser() {
        return request().endUser().map(Sha256::hex);
    }

    /** Builds {@link PlannedCall}s. Not thread-safe. */
    public static final class Builder extends ImmutablePlannedCall.Builder {
        Builder() {}
    }
}
