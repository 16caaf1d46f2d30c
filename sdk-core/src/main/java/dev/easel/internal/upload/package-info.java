/** Uploads references once for many calls. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.upload;

import org.jspecify.annotations.NullMarked;
