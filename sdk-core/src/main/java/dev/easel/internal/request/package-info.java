/** Sends the requests of one call and says what their answers are worth. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.request;

import org.jspecify.annotations.NullMarked;
