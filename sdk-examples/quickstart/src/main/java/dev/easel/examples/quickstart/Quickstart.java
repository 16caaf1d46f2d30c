package dev.easel.examples.quickstart;

import dev.easel.Easel;
import dev.easel.image.IfExists;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.sketch.SketchModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws five requests on the offline provider, and a page that shows them. Needs no key and no network. */
public final class Quickstart {

    private Quickstart() {}

    /** Writes into the directory given, or into {@code out}. */
    public static void main(String... args) throws IOException {
        Path out = Path.of(args.length > 0 ? args[0] : "out");
        Map<Path, ImageResult> drawn = new LinkedHashMap<>();
        try (Easel easel = Easel.discover()) {
            for (Map.Entry<String, ImageRequest> wish : wishes().entrySet()) {
                ImageResult result = easel.generate(wish.getValue());
                drawn.put(result.image().saveTo(out.resolve(wish.getKey()), IfExists.REPLACE), result);
            }
        }
        Path page = Gallery.write(out.resolve("index.html"), drawn);
        drawn.keySet().forEach(file -> System.out.println("drew " + file));
        System.out.println("Open " + page + " in a browser.");
    }

    private static Map<String, ImageRequest> wishes() {
        Map<String, ImageRequest> wishes = new LinkedHashMap<>();
        wishes.put(
                "diner-menu.png",
                wish(
                        "3:4",
                        "A diner menu with 'Blue Plate Diner', 'Pancakes $6', 'Coffee $2' and 'Pie of the day $5'"));
        wishes.put(
                "tokyo-storefront.png",
                wish("16:9", "A Tokyo storefront at night, the sign says 「東京ラーメン」, a small banner 「営業中」"));
        wishes.put(
                "cafe-receipt.png", wish("2:3", "카페 영수증 (receipt): '카페 봄날', '아메리카노 4,500원', '라떼 5,000원', '합계 9,500원'"));
        wishes.put(
                "coffee-hero.png", wish("21:9", "Hero for a coffee shop, headline 'Open at 7', button 'See the menu'"));
        wishes.put(
                "jazz-poster.png",
                wish("9:16", "A poster for a jazz night: \"Blue Hour\", \"Friday 9 pm\", \"Free entry\""));
        return wishes;
    }

    private static ImageRequest wish(String size, String prompt) {
        return ImageRequest.builder()
                .prompt(prompt)
                .model(SketchModels.SKETCH_1)
                .size(size)
                .build();
    }
}
