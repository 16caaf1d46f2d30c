/** Keeps exchanges in files, and answers out of them. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.tape;

import org.jspecify.annotations.NullMarked;
