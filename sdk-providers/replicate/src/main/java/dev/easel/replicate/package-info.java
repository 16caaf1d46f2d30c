/** The image models on Replicate. */
@NullMarked
package dev.easel.replicate;

import org.jspecify.annotations.NullMarked;
