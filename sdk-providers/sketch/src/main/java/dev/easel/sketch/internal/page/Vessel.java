package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;

/** Something to drink from, with room for a text on it. */
interface Vessel {

    void draw();

    /** Where the text stands, on one plain colour. */
    Box text();
}
