/**
 * Looks at the pixels of images, for smaller copies; the only place of the core that needs {@code java.desktop}. For Easel
 * itself; may change at any time.
 */
@NullMarked
package dev.easel.internal.pixels;

import org.jspecify.annotations.NullMarked;
