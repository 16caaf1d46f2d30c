/** Takes images out of answers while they arrive. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.sieve;

import org.jspecify.annotations.NullMarked;
