package dev.easel.sketch.internal.motif;

import java.util.List;

/** All motifs of the house, each under its name. */
public final class Motifs {
    public static final Motif HILLS = new Hills();
    public static final Motif CITY = new City();
    public static final Motif SEA = new Sea();
    public static final Motif CUP = new Cup();
    public static final Motif PANCAKES = new Plate(new Pancakes());
    public static final Motif FISH = new Plate(new Fish());
    public static final Motif BREAD = new Shelves(new Loaf());
    public static final Motif GOODS = new Shelves(new Jar());
    public static final Motif BOWL = new Bowl();
    public static final Motif LEAVES = new Leaves();
    public static final Motif ORBIT = new Orbit();
    public static final Motif TILES = new Tiles();

    /** What suits a prompt that names nothing we can draw. */
    public static final List<Motif> GENERAL = List.of(TILES, HILLS, ORBIT, LEAVES, SEA);

    public static final List<Motif> ALL =
            List.of(HILLS, CITY, SEA, CUP, PANCAKES, FISH, BREAD, GOODS, BOWL, LEAVES, ORBIT, TILES);

    private Motifs() {}
}
