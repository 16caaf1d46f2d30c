/** The drawing board: boxes, colours, chance, and a brush that knows neither words nor pages. */
@NullMarked
package dev.easel.sketch.internal.ink;

import org.jspecify.annotations.NullMarked;
