/** References: read, made smaller, and asked for their colours. */
@NullMarked
package dev.easel.sketch.internal.photo;

import org.jspecify.annotations.NullMarked;
