/** What an image is: its size, format and bytes, asked for, referred to or generated. All values immutable. */
@NullMarked
package dev.easel.image;

import org.jspecify.annotations.NullMarked;
