package dev.easel.policy;

import dev.easel.error.InvalidRequestException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast paid requests are sent, by provider and model, so that a vendor's limits are kept and not run into. A request
 * that would break a limit waits for its turn, in the order of arrival, within the time of its call, and holds no thread.
 *
 * <p>Whatever is set here, a model's requests also wait where the vendor said so: after a refusal that names a wait, and
 * when an answer says that no request is left until some moment. Views with other keys share all of that: give an account with
 * limits of its own a provider with an id of its own. Immutable.
 */
public final class Pacing {

    private static final Pacing STANDARD = new Pacing(Map.of());

    private final Map<String, Rate> rates;

    private Pacing(Map<String, Rate> rates) {
        this.rates = rates;
    }

    /**
     * A limit.
     *
     * @param concurrent how many requests are under way at a time, at least 1
     * @param imagesPerMinute how many images are asked for in any 60 seconds, at least 1; a request for more waits until
     *     none was asked for in that time
     */
    public record Rate(int concurrent, int imagesPerMinute) {

        /** No limit. */
        public static final Rate UNLIMITED = new Rate(Integer.MAX_VALUE, Integer.MAX_VALUE);

        /** Rejects a limit that lets nothing through. */
        public Rate {
            if (concurrent < 1 || imagesPerMinute < 1) {
                throw new InvalidRequestException(
                        "A limit is at least 1, but was %d requests at a time and %d images a minute."
                                .formatted(concurrent, imagesPerMinute));
            }
        }

        /** So many requests at a time. */
        public static Rate concurrent(int requests) {
            return new Rate(requests, Integer.MAX_VALUE);
        }

        /** So many images in any 60 seconds. */
        public static Rate perMinute(int images) {
            return new Rate(Integer.MAX_VALUE, images);
        }
    }

    /** Only what vendors say themselves. */
    public static Pacing standard() {
        return STANDARD;
    }

    /**
     * The same with a limit.
     *
     * @param whose a provider, such as {@code openai}, for each of its models apart, or a model, such as
     *     {@code openai/gpt-image-2}, which counts before its provider
     */
    public Pacing with(String whose, Rate rate) {
        if (whose.isBlank()) {
            throw new InvalidRequestException(
                    "A limit is for a provider or a model, such as openai or openai/gpt-image-2, but was for nothing.");
        }
        Map<String, Rate> more = new LinkedHashMap<>(rates);
        more.put(whose, rate);
        return new Pacing(Map.copyOf(more));
    }

    /** The limit of a model: its own, else its provider's, else none. */
    public Rate of(String provider, String model) {
        Rate own = rates.get(provider + "/" + model);
        return own != null ? own : rates.getOrDefault(provider, Rate.UNLIMITED);
    }
}
