package dev.easel.testkit;

import dev.easel.model.ModelId;
import dev.easel.request.Option;

/** The toy's door, and its models. */
public final class Toy {

    /** How many holes the SVG has. */
    public static final Option<Integer> HOLES = Option.integer("toy", "holes", 0, 9);

    private Toy() {}

    /** The toy's models. */
    public static final class Models {

        /** The only one. */
        public static final ModelId TOY_1 = ModelId.of("toy", "toy-1");

        private Models() {}
    }
}
