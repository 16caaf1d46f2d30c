package dev.easel.sketch;

import dev.easel.request.Option;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.StandIn;
import java.util.List;

/** The door to the offline provider. */
public final class Sketch {

    /** Whether the picture says "sketch" in a corner; on by default. */
    public static final Option<Boolean> MARK = Option.bool(SketchProvider.ID, "mark");

    /** How many partial images a streamed call shows of each image, 0 to 3; unset, 2. */
    public static final Option<Integer> PARTIAL_IMAGES = Option.integer(SketchProvider.ID, "partialImages", 0, 3);

    /** All of them. */
    static final List<Option<?>> OPTIONS = List.of(MARK, PARTIAL_IMAGES);

    private Sketch() {}

    /** The provider; it needs no key and no network. */
    public static ImageProvider provider() {
        return provider(SketchScript.NONE);
    }

    /** The provider, whose calls end as a script says. */
    public static ImageProvider provider(SketchScript script) {
        return new SketchProvider(new Stage(script));
    }

    /**
     * Draws in the place of every provider, by {@code Easel.builder().discover().standIn(Sketch.standIn())}. Plans, limits, sizes,
     * prices and costs are those of the model that is asked; the image is a sketch, in PNG or JPEG, and the result says so.
     */
    public static StandIn standIn() {
        return standIn(SketchScript.NONE);
    }

    /** Stands in for every provider, and lets the calls end as a script says, in the order in which they begin. */
    public static StandIn standIn(SketchScript script) {
        Stage stage = new Stage(script);
        return provider -> new StandInProvider(provider, stage);
    }

    /** Starts a script that says what becomes of a test's calls. */
    public static SketchScript.Call script() {
        return SketchScript.NONE.then();
    }
}
