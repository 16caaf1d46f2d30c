/** Sends what calls carry, references straight from disk. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.body;

import org.jspecify.annotations.NullMarked;
