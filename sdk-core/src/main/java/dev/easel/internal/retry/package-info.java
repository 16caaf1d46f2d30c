/** Decides whether, and when, a request is sent again. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.retry;

import org.jspecify.annotations.NullMarked;
