/** Pictures made of plain geometry, one file each. They know colours and boxes, but nothing of prompts or pages. */
@NullMarked
package dev.easel.sketch.internal.motif;

import org.jspecify.annotations.NullMarked;
