/** The offline provider: draws sketches of the asked size, with the quoted texts of the prompt set in type. */
@NullMarked
package dev.easel.sketch;

import org.jspecify.annotations.NullMarked;
