package dev.easel.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Contrast;
import dev.easel.sketch.internal.type.Placed;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads pages of every kind as a proof-reader would: each text there, whole, alone, and legible. */
class ProofTest {
    private static final List<String> PAGES = List.of(
            "A diner menu",
            "A receipt",
            "A storefront at night",
            "A storefront",
            "A coffee cup",
            "A mug",
            "An infographic with three columns",
            "An infographic at night",
            "An app screen",
            "Packaging",
            "Hero banner",
            "Poster",
            "Poster of a city at night");
    private static final List<List<String>> COPIES = List.of(
            List.of("Open at 7"),
            List.of("東京ラーメン", "営業中"),
            List.of("카페 봄날", "아메리카노 4,500원", "합계 9,000원"),
            List.of("Blue Plate Diner", "Pancakes $6", "Coffee $2", "Pie of the day $5"),
            List.of("Ύδωρ", "Νερό, αλάτι και ήλιος", "Ночь музеев, вход свободный"),
            List.of("Donaudampfschifffahrtsgesellschaftskapitän", "https://example.org/a/very/long/address?with=query"),
            List.of("W", "i"),
            List.of("مقهى الياسمين", "قهوة عربية 12 ر.س", "شاي بالنعناع 8 ر.س"),
            List.of("קפה השכונה", "הפוך 14 ₪", "פתוח כל יום, 07:00 Open"),
            List.of("शर्मा भोजनालय", "मसाला डोसा ₹80", "क्षितिज, राष्ट्र, कृष्ण"),
            List.of("Al Noor مدرسة النور", "سجّل قبل 15 يونيو 2027 Apply now"),
            List.of("We hold these truths to be self-evident, that all men are created equal, "
                    .repeat(3)
                    .strip()),
            IntStream.rangeClosed(1, 20)
                    .mapToObj(i -> "Dish number " + i + " of the house $" + (i + 4))
                    .toList(),
            IntStream.rangeClosed(1, 20).mapToObj(i -> "第" + i + "品、季節のおすすめ").toList());
    private static final int[][] SIZES = {{512, 512}, {768, 432}, {784, 336}, {432, 768}, {300, 900}, {900, 300}};

    private final SketchPainter painter = new SketchPainter();

    static Stream<Drawing> drawings() {
        List<Drawing> all = new ArrayList<>();
        int turn = 0;
        for (String page : PAGES) {
            for (List<String> copy : COPIES) {
                String prompt =
                        page + copy.stream().map(text -> " “" + text + "”").reduce("", String::concat);
                int[] size = SIZES[turn % SIZES.length];
                all.add(Drawings.of(prompt, size[0], size[1], 5, turn / 7, Detail.HIGH, true));
                turn++;
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyTextIsThereWholeAloneAndLegible(Drawing drawing) {
        SketchPainter.Proof proof = painter.proof(drawing);

        assertEquals(quotes(drawing), readBack(drawing, proof.texts()));
        assertInsideAndApart(drawing, proof);
        double hundredth = Math.min(drawing.width(), drawing.height()) / proof.scale() / 100;
        for (Placed text : proof.texts()) {
            assertTrue(text.size() >= 1.4 * hundredth, () -> "too small: " + text);
            assertTrue(Contrast.between(text.color(), text.ground()) >= Contrast.LEGIBLE, () -> "contrast of " + text);
            assertTrue(clean(proof, text) > 0.985, () -> clean(proof, text) + " of the ground is clean: " + text);
        }
    }

    private static List<String> quotes(Drawing drawing) {
        return Stream.of(drawing.prompt().split("[“”]"))
                .skip(1)
                .filter(part -> !part.isBlank())
                .sorted()
                .toList();
    }

    /** Names and prices of one row are placed apart; here they are one text again. */
    private static List<String> readBack(Drawing drawing, List<Placed> texts) {
        List<String> read = new ArrayList<>();
        for (Placed placed : texts.subList(0, texts.size() - 1)) {
            int last = read.size() - 1;
            String joined = last < 0 ? "" : read.get(last) + " " + placed.text();
            if (quotes(drawing).contains(joined)) {
                read.set(last, joined);
            } else {
                read.add(placed.text());
            }
        }
        return read.stream().sorted().toList();
    }

    private static void assertInsideAndApart(Drawing drawing, SketchPainter.Proof proof) {
        Box page = new Box(0, 0, drawing.width() / proof.scale(), drawing.height() / proof.scale());
        List<Placed> texts = proof.texts();
        for (int i = 0; i < texts.size(); i++) {
            Placed text = texts.get(i);
            assertTrue(page.inset(page.shortEdge() * 0.015).holds(text.bounds(), 0), () -> "near the edge: " + text);
            for (Placed other : texts.subList(i + 1, texts.size())) {
                assertFalse(text.bounds().overlaps(other.bounds()), () -> text + " touches " + other);
            }
        }
    }

    /** The share of pixels around a text that are its ground, its colour, or an edge between the two. */
    private static double clean(SketchPainter.Proof proof, Placed text) {
        BufferedImage image = proof.painted().image();
        int left = (int) Math.ceil(text.bounds().x() * proof.scale());
        int top = (int) Math.ceil(text.bounds().y() * proof.scale());
        int right = (int) Math.floor(text.bounds().right() * proof.scale());
        int bottom = (int) Math.floor(text.bounds().bottom() * proof.scale());
        int all = 0;
        int clean = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                all++;
                clean += isBetween(new Color(image.getRGB(x, y)), text.ground(), text.color()) ? 1 : 0;
            }
        }
        return all == 0 ? 1 : clean / (double) all;
    }

    private static boolean isBetween(Color pixel, Color ground, Color ink) {
        double along = channel(pixel, ground, ink);
        return Math.abs(pixel.getRed() - mix(ground.getRed(), ink.getRed(), along)) < 12
                && Math.abs(pixel.getGreen() - mix(ground.getGreen(), ink.getGreen(), along)) < 12
                && Math.abs(pixel.getBlue() - mix(ground.getBlue(), ink.getBlue(), along)) < 12;
    }

    /** How far the pixel lies from ground to ink, judged by the green channel, which differs most in luminance. */
    private static double channel(Color pixel, Color ground, Color ink) {
        double span = ink.getGreen() - ground.getGreen();
        return Math.max(0, Math.min(1, (pixel.getGreen() - ground.getGreen()) / span));
    }

    private static double mix(int from, int to, double share) {
        return from + (to - from) * share;
    }
}
