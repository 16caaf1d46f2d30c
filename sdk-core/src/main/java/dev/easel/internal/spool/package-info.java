/** Keeps images in memory or in files. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.spool;

import org.jspecify.annotations.NullMarked;
