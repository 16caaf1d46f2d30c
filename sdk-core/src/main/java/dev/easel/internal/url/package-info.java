/** Watches over URLs that came from outside. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.url;

import org.jspecify.annotations.NullMarked;
