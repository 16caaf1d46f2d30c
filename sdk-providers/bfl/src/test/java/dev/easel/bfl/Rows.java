package dev.easel.bfl;

import dev.easel.image.ImageFormat;
import dev.easel.image.Reference;
import dev.easel.json.Json;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import dev.easel.request.Options;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Every parameter of every path of BFL's API with the values that matter, and how a user of Easel says it. */
abstract class Rows {

    static final Reference CUP = Pictures.png(512, 512);

    /** The other sizes of a picture, to be told from the first. */
    static final Reference POT = Pictures.png(640, 512);

    static final String URL = "https://example.com/cup.png";

    private static final List<String> FORMATS = List.of("jpeg", "png", "webp");

    private final List<Row> rows = new ArrayList<>();

    /**
     * A parameter with a value.
     *
     * @param path the model
     * @param field BFL's name
     * @param value what is to arrive; {@link Json#MISSING} for nothing
     * @param ask how a request says it
     */
    record Row(String path, String field, Json value, UnaryOperator<ImageRequest.Builder> ask) {

        ImageRequest.Builder request() {
            return ask.apply(least(path));
        }

        @Override
        public String toString() {
            String text = value.toString();
            return "%s: %s = %s".formatted(path, field, text.substring(0, Math.min(60, text.length())));
        }
    }

    static List<Row> all() {
        return Stream.of(new Flux3Rows(), new Flux2Rows(), new Flux1Rows(), new ToolRows())
                .peek(Rows::fill)
                .flatMap(family -> family.rows.stream())
                .toList();
    }

    /** Adds the rows of one family. */
    abstract void fill();

    /** What the model must have at least. */
    static ImageRequest.Builder least(String path) {
        ImageRequest.Builder request =
                ImageRequest.builder().prompt("A red boat").model(ModelId.of(Bfl.ID, path));
        if (path.startsWith("flux-tools/vto")) {
            return request.addReferences(CUP, POT);
        }
        if (path.startsWith("flux-tools/") || path.startsWith("flux-pro-1.0")) {
            request.addReferences(CUP);
        }
        if (path.endsWith("-finetuned")) {
            request.options(Options.with(Bfl.FINETUNE_ID, "my-brand"));
        }
        if (path.equals("flux-pro-1.0-expand")) {
            request.options(Options.with(Bfl.EXPAND_LEFT, 64));
        }
        return path.equals("flux-tools/erase-v1") ? request.mask(CUP) : request;
    }

    static Json base64(Reference reference) {
        return Json.of(Base64.getEncoder().encodeToString(Pictures.bytes(reference)));
    }

    final void add(String path, String field, Json value, UnaryOperator<ImageRequest.Builder> ask) {
        rows.add(new Row(path, field, value, ask));
    }

    final <T> void add(String path, String field, Json value, Option<T> option, T setting) {
        add(
                path,
                field,
                value,
                request -> request.options(request.build().options().and(option, setting)));
    }

    final void prompt(String path) {
        String prompt = "Ein \"rotes\" Boot\nzu Wasser \\ 水 \uD83D\uDEA2 #ff0000";
        add(path, "prompt", Json.of(prompt), request -> request.prompt(prompt));
    }

    final void tolerance(String path, int most) {
        for (int tolerance : new int[] {0, most}) {
            add(path, "safety_tolerance", Json.of(tolerance), Bfl.SAFETY_TOLERANCE, tolerance);
        }
    }

    final void formats(String path) {
        FORMATS.forEach(
                word -> add(path, "output_format", Json.of(word), request -> request.format(ImageFormat.parse(word))));
    }

    final void seed(String path) {
        for (long seed : new long[] {0, 2_147_483_647}) {
            add(path, "seed", Json.of(seed), request -> request.seed(seed));
        }
    }

    final void common(String path, int mostTolerance) {
        tolerance(path, mostTolerance);
        formats(path);
        seed(path);
    }

    final void size(String path, String size, int width, int height) {
        add(path, "width", Json.of(width), request -> request.size(size));
        add(path, "height", Json.of(height), request -> request.size(size));
    }

    final void flag(String path, String field, Option<Boolean> option, boolean reversed) {
        for (boolean value : new boolean[] {true, false}) {
            add(path, field, Json.of(value != reversed), option, value);
        }
    }

    final void steps(String path, int least) {
        for (int steps : new int[] {least, 50}) {
            add(path, "steps", Json.of(steps), Bfl.STEPS, steps);
        }
    }

    final void guidance(String path, String most) {
        for (String guidance : List.of("1.5", most)) {
            BigDecimal value = new BigDecimal(guidance);
            add(path, "guidance", Json.of(value), Bfl.GUIDANCE, value);
        }
    }

    final void inputImages(String path, int references) {
        add(path, "input_image", Json.of(URL), request -> request.addReferences(Reference.of(URI.create(URL))));
        add(path, "input_image", base64(CUP), request -> request.addReferences(CUP, POT));
        for (int k = 2; k <= references; k++) {
            List<Reference> before = Collections.nCopies(k - 1, CUP);
            add(
                    path,
                    "input_image_" + k,
                    base64(POT),
                    request -> request.references(before).addReferences(POT));
        }
    }
}
