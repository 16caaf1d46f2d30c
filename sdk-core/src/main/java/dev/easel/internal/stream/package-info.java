/** Hands the events of a request on while it is carried out. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.stream;

import org.jspecify.annotations.NullMarked;
