package dev.easel.sketch.internal.motif;

/** A picture that fills any box, from three times as wide as high to three times as high as wide. */
@FunctionalInterface
public interface Motif {
    void draw(Scene scene);
}
