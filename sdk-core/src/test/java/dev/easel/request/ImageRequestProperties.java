package dev.easel.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.InvalidRequestException;
import dev.easel.image.ImageSize;
import dev.easel.model.ModelId;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ImageRequestProperties {

    @Property
    void promptsOfAnyScriptPassUnharmed(@ForAll int[] codePoints) {
        StringBuilder text = new StringBuilder("x");
        for (int point : codePoints) {
            int valid = Math.floorMod(point, Character.MAX_CODE_POINT + 1);
            text.appendCodePoint(valid >= 0xD800 && valid < 0xE000 ? 'x' : valid);
        }
        assertEquals(text.toString(), ImageRequest.of(text.toString()).prompt());
    }

    @Property
    void onlyLoneSurrogatesAreReplaced(@ForAll char[] units) {
        String text = "a" + new String(units) + "b";
        String prompt = ImageRequest.of(text).prompt();
        assertEquals(text.length(), prompt.length());
        assertEquals(
                new String(
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_16BE),
                        java.nio.charset.StandardCharsets.UTF_16BE),
                prompt);
    }

    @Property
    void nIsOneToTen(@ForAll int n) {
        ImageRequest.Builder request = ImageRequest.builder().prompt("a boat").n(n);
        if (n >= 1 && n <= ImageRequest.MAX_N) {
            assertEquals(n, request.build().n().orElseThrow());
        } else {
            InvalidRequestException e = assertThrows(InvalidRequestException.class, request::build);
            assertTrue(e.getMessage().contains("" + n), e.getMessage());
        }
    }

    @Property
    void toStringNeverShowsMoreThanThePromptsFirstWords(@ForAll @IntRange(min = 41, max = 500) int length) {
        String secret = "s".repeat(length);
        String shown = ImageRequest.of(secret).toString();
        assertFalse(shown.contains("s".repeat(41)), shown);
    }

    @Property
    void aCopyIsEqual(@ForAll @IntRange(min = 1, max = 10) int n, @ForAll long seed) {
        Assume.that(seed >= 0);
        ImageRequest request = ImageRequest.builder()
                .prompt("a boat")
                .model("acme/grid")
                .size("2K 16:9")
                .n(n)
                .seed(seed)
                .options(Options.with(Option.bool("acme", "mark"), false))
                .build();
        assertEquals(request, request.toBuilder().build());
    }

    @Example
    void whatNoVendorCouldDrawIsRefused() {
        refuses(ImageRequest.builder(), "prompt");
        refuses(ImageRequest.builder().prompt(" \n"), "blank");
        refuses(ImageRequest.builder().prompt("a").seed(-1), "seed");
        refuses(ImageRequest.builder().prompt("a").compression(101), "101");
    }

    private static void refuses(ImageRequest.Builder request, String word) {
        InvalidRequestException e = assertThrows(InvalidRequestException.class, request::build);
        assertTrue(e.getMessage().contains(word), e.getMessage());
    }

    @Example
    void modelAndSizeAreReadAsTheyAreWritten() {
        ImageRequest request = ImageRequest.builder()
                .prompt("a")
                .model("fal/openai/gpt-image-2")
                .size("1536x1024")
                .build();
        assertEquals(ModelId.of("fal", "openai/gpt-image-2"), request.model().orElseThrow());
        assertEquals(ImageSize.pixels(1536, 1024), request.size().orElseThrow());
        assertTrue(ModelId.parse("gpt-image-2").isBare());
    }
}
