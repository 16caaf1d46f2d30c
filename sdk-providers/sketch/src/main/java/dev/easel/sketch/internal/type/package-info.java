/** Type: the bundled fonts, lines set in them, and blocks of lines fitted into boxes. */
@NullMarked
package dev.easel.sketch.internal.type;

import org.jspecify.annotations.NullMarked;
