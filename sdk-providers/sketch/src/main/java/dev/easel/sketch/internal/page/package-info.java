/** Pages: where picture and text stand, one file for each kind of page. */
@NullMarked
package dev.easel.sketch.internal.page;

import org.jspecify.annotations.NullMarked;
