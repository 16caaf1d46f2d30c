/** Makes text from outside fit to be shown. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.text;

import org.jspecify.annotations.NullMarked;
