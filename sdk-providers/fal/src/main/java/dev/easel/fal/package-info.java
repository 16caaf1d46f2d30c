/** The image models on fal.ai. */
@NullMarked
package dev.easel.fal;

import org.jspecify.annotations.NullMarked;
