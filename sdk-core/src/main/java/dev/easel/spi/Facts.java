package dev.easel.spi;

import dev.easel.house.HouseStyle;
import dev.easel.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a vendor told of finished images besides the images. Immutable. */
@Value.Immutable
@HouseStyle
public interface Facts {

    /** Nothing. */
    Facts NONE = builder().build();

    /** Starts empty. */
    static Builder builder() {
        return new Builder();
    }

    /** The vendor's usage object, as it came; what settles the price. {@link Json#MISSING} if there was none. */
    @Value.Default
    default Json usage() {
        return Json.MISSING;
    }

    /** The vendor's name of the request, for its support. */
    Optional<String> requestId();

    /** Settings that the vendor says it used, by the request's names: {@code size}, {@code quality}, {@code seed}. */
    Map<String, String> echoed();

    /** Web pages that the model drew on. */
    List<String> sources();

    /** What the caller should know besides, as sentences. */
    List<String> notices();

    /** Builds {@link Facts}. Not thread-safe. */
    final class Builder extends ImmutableFacts.Builder {
        Builder() {}
    }
}
