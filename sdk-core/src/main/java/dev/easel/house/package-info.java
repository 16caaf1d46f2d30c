/** How Easel's own values are generated; not for use outside. */
@NullMarked
package dev.easel.house;

import org.jspecify.annotations.NullMarked;
