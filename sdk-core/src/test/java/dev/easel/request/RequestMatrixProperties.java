package dev.easel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageSize;
import dev.easel.image.Quality;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** One request in many sizes, qualities, prompts and seeds. */
class RequestMatrixProperties {

    private static final ImageRequest HERO = ImageRequest.builder()
            .prompt("A hero")
            .model("acme/grid")
            .size("2K 3:2")
            .quality(Quality.HIGH)
            .seed(7)
            .n(2)
            .build();

    private static ImageSize[] sizes(Set<Integer> widths) {
        return widths.stream().map(width -> ImageSize.pixels(width, 512)).toArray(ImageSize[]::new);
    }

    @Property
    void variantsDifferInNothingButTheirSizeAndKeepTheOrder(
            @ForAll @Size(min = 1, max = 20) Set<@IntRange(min = 16, max = 4_000) Integer> widths) {
        ImageSize[] sizes = sizes(widths);

        List<ImageRequest> variants = HERO.variants(sizes);

        assertEquals(
                Arrays.asList(sizes),
                variants.stream().map(each -> each.size().orElseThrow()).toList());
        for (ImageRequest each : variants) {
            assertEquals(HERO, each.toBuilder().size(HERO.size()).build());
        }
    }

    @Property
    void everyCombinationStandsInThereOnceTheFirstSizesFirst(
            @ForAll @Size(min = 1, max = 4) Set<@IntRange(min = 16, max = 4_000) Integer> widths,
            @ForAll @Size(min = 1, max = 4) Set<Quality> qualities,
            @ForAll @IntRange(min = 1, max = 4) int prompts,
            @ForAll @Size(min = 1, max = 4) Set<@LongRange(min = 0) Long> seeds) {
        String[] texts =
                LongStream.range(0, prompts).mapToObj(k -> "A boat, " + k).toArray(String[]::new);
        List<ImageRequest> expected = new ArrayList<>();
        for (ImageSize size : sizes(widths)) {
            for (Quality quality : qualities) {
                for (String prompt : texts) {
                    for (long seed : seeds) {
                        expected.add(HERO.toBuilder()
                                .size(size)
                                .quality(quality)
                                .prompt(prompt)
                                .seed(seed)
                                .build());
                    }
                }
            }
        }

        // The order in which they are said does not matter.
        List<ImageRequest> all = RequestMatrix.of(HERO)
                .seeds(seeds.stream().mapToLong(Long::longValue).toArray())
                .prompts(texts)
                .sizes(sizes(widths))
                .qualities(qualities.toArray(Quality[]::new))
                .requests();

        assertEquals(expected, all);
        assertEquals(widths.size() * qualities.size() * prompts * seeds.size(), new HashSet<>(all).size());
    }

    @Property
    void whatIsNotSetStaysTheRequestsOwn(@ForAll @Size(min = 1, max = 9) Set<@LongRange(min = 0) Long> seeds) {
        assertEquals(List.of(HERO), RequestMatrix.of(HERO).requests());

        List<ImageRequest> all = RequestMatrix.of(HERO)
                .seeds(seeds.stream().mapToLong(Long::longValue).toArray())
                .requests();

        assertEquals(seeds.size(), all.size());
        all.forEach(each -> assertEquals(HERO, each.toBuilder().seed(7).build()));
    }

    @Property
    void asManyAsAreAllowedAreMadeAndNotOneMore(
            @ForAll @IntRange(min = 1, max = 2_000) int first, @ForAll @IntRange(min = 1, max = 2_000) int second) {
        long[] seeds = LongStream.range(0, first).toArray();
        String[] prompts =
                LongStream.range(0, second).mapToObj(k -> "Boat " + k).toArray(String[]::new);
        if ((long) first * second <= RequestMatrix.MAX_REQUESTS) {
            assertEquals(
                    first * second,
                    RequestMatrix.of(HERO)
                            .seeds(seeds)
                            .prompts(prompts)
                            .requests()
                            .size());
        } else {
            InvalidRequestException e = assertThrows(
                    InvalidRequestException.class,
                    () -> RequestMatrix.of(HERO).seeds(seeds).prompts(prompts));
            assertTrue(e.getMessage().contains("at most 1000 requests"), e.getMessage());
        }
    }

    @Example
    void anotherCallReplacesTheValuesAndTheMatrixBeforeStaysAsItIs() {
        RequestMatrix one = RequestMatrix.of(HERO).seeds(1, 2);
        assertEquals(1, one.seeds(3).requests().size());
        assertEquals(2, one.requests().size());
    }

    @Example
    void noneAndTheSameTwiceAreRefusedAndTheValueIsNamed() {
        refuses("none was given", HERO::variants);
        refuses(
                "number 3 was given before: 1K 9:16",
                () -> HERO.variants(ImageSize.parse("9:16"), ImageSize.parse("1:1"), ImageSize.parse("1K 9:16")));
        refuses("none was given", () -> RequestMatrix.of(HERO).seeds());
        refuses("qualities", () -> RequestMatrix.of(HERO).qualities(Quality.LOW, Quality.LOW));
        refuses("A seed is at least 0", () -> RequestMatrix.of(HERO).seeds(0, -1));
        refuses("blank", () -> RequestMatrix.of(HERO).prompts("A boat", " "));
    }

    @Example
    void promptsThatAreSentAlikeAreTheSame() {
        refuses("number 2", () -> RequestMatrix.of(HERO).prompts("A \uD800", "A \uFFFD"));
    }

    @Example
    void aRefusalShowsNoMoreThanTheFirstWordsOfAPrompt() {
        String secret = "s".repeat(200);
        InvalidRequestException e = assertThrows(
                InvalidRequestException.class, () -> RequestMatrix.of(HERO).prompts(secret, secret));
        assertFalse(e.getMessage().contains("s".repeat(41)), e.getMessage());
    }

    private static void refuses(String words, Runnable matrix) {
        InvalidRequestException e = assertThrows(InvalidRequestException.class, matrix::run);
        assertTrue(e.getMessage().contains(words), e.getMessage());
    }
}
