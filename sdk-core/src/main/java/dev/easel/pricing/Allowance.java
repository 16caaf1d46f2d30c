package dev.easel.pricing;

import java.util.List;

/**
 * What a model may take besides, for each image.
 *
 * @param textOut tokens of thinking and words
 * @param imageParts how many images are billed for one that is asked
 */
record Allowance(Part<Cases<Range>> textOut, Part<Cases<Range>> imageParts) {

    static final Cases<Range> NONE = new Cases<>(Range.ZERO, List.of());
    static final Cases<Range> ONE = new Cases<>(Range.of(1), List.of());

    /** Nothing besides. */
    static final Allowance NOTHING =
            new Allowance(new Part<>(NONE, Basis.PUBLISHED, ""), new Part<>(ONE, Basis.PUBLISHED, ""));
}
