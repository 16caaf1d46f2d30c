package dev.easel.sketch.internal.motif;

/** A motif in its frame: the ground below it, and the grain of the print on top. */
public final class Picture {
    private Picture() {}

    public static void draw(Motif motif, Scene scene) {
        scene.brush().within(scene.box(), brush -> {
            Scene clipped = scene.on(brush);
            brush.fill(scene.box(), scene.ground());
            motif.draw(clipped);
            if (scene.fine()) {
                Grain.draw(clipped);
            }
        });
    }
}
