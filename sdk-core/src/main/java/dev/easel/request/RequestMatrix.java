package dev.easel.request;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageSize;
import dev.easel.image.Quality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * One request in every combination of some sizes, qualities, prompts and seeds; what is not set stays as the request has it.
 * Immutable and safe to share.
 */
public final class RequestMatrix {

    /** How many requests it may come to. */
    public static final int MAX_REQUESTS = 1_000;

    private static final int SIZES = 0;
    private static final int QUALITIES = 1;
    private static final int PROMPTS = 2;
    private static final int SEEDS = 3;
    private static final int SHOWN_OF_VALUE = 40;

    private final ImageRequest request;
    /** For each axis what its values make of a request, the axis that varies slowest first. */
    private final List<List<UnaryOperator<ImageRequest>>> axes;

    private final List<ImageRequest> requests;

    private RequestMatrix(ImageRequest request, List<List<UnaryOperator<ImageRequest>>> axes) {
        this.request = request;
        this.axes = axes;
        requireCountable();
        this.requests = axes.stream().reduce(List.of(request), RequestMatrix::crossed, (a, b) -> b);
    }

    /** The request alone. */
    public static RequestMatrix of(ImageRequest request) {
        List<UnaryOperator<ImageRequest>> own = List.of(UnaryOperator.identity());
        return new RequestMatrix(request, List.of(own, own, own, own));
    }

    /**
     * In each of these sizes.
     *
     * @throws InvalidRequestException if there is none, or one twice, or the requests become too many
     */
    public RequestMatrix sizes(ImageSize... sizes) {
        return with(
                SIZES, "sizes", List.of(sizes), (base, size) -> base.toBuilder().size(size));
    }

    /**
     * At each of these qualities.
     *
     * @throws InvalidRequestException if there is none, or one twice, or the requests become too many
     */
    public RequestMatrix qualities(Quality... qualities) {
        return with(
                QUALITIES,
                "qualities",
                List.of(qualities),
                (base, quality) -> base.toBuilder().quality(quality));
    }

    /**
     * Of each of these prompts.
     *
     * @throws InvalidRequestException if there is none, or one twice or blank, or the requests become too many
     */
    public RequestMatrix prompts(String... prompts) {
        List<String> clean = Stream.of(prompts).map(Text::withoutLoneSurrogates).toList();
        return with(
                PROMPTS, "prompts", clean, (base, prompt) -> base.toBuilder().prompt(prompt));
    }

    /**
     * With each of these seeds. Where a request asks for several images, the k-th one takes the seed + k.
     *
     * @throws InvalidRequestException if there is none, or one twice or below 0, or the requests become too many
     */
    public RequestMatrix seeds(long... seeds) {
        return with(
                SEEDS,
                "seeds",
                LongStream.of(seeds).boxed().toList(),
                (base, seed) -> base.toBuilder().seed(seed));
    }

    /** The requests: those of the first size before those of the second, then by quality, prompt and seed. */
    public List<ImageRequest> requests() {
        return requests;
    }

    private <T> RequestMatrix with(
            int axis, String name, List<T> values, BiFunction<ImageRequest, T, ImageRequest.Builder> setter) {
        requireEachOnce(name, values);
        List<List<UnaryOperator<ImageRequest>>> changed = new ArrayList<>(axes);
        changed.set(
                axis,
                values.stream()
                        .<UnaryOperator<ImageRequest>>map(
                                value -> base -> setter.apply(base, value).build())
                        .toList());
        return new RequestMatrix(request, List.copyOf(changed));
    }

    private static void requireEachOnce(String name, List<?> values) {
        if (values.isEmpty()) {
            throw new InvalidRequestException(
                    "One or more %s are needed, but none was given. Name some, or leave them to the request."
                            .formatted(name));
        }
        Set<Object> before = new HashSet<>();
        for (Object value : values) {
            if (!before.add(value)) {
                throw new InvalidRequestException(
                        "The %s are to differ, but number %d was given before: %s. Leave it out."
                                .formatted(name, before.size() + 1, Text.firstWords(value.toString(), SHOWN_OF_VALUE)));
            }
        }
    }

    private void requireCountable() {
        long count = 1;
        for (List<?> axis : axes) {
            count *= axis.size();
            if (count > MAX_REQUESTS) {
                throw new InvalidRequestException(
                        "A matrix makes at most %d requests, but %s are more (sizes x qualities x prompts x seeds). Take fewer values, or several matrices."
                                .formatted(
                                        MAX_REQUESTS,
                                        axes.stream()
                                                .map(List::size)
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(" x "))));
            }
        }
    }

    private static List<ImageRequest> crossed(List<ImageRequest> requests, List<UnaryOperator<ImageRequest>> axis) {
        return requests.stream()
                .flatMap(each -> axis.stream().map(setting -> setting.apply(each)))
                .toList();
    }
}
