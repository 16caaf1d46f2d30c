/**
 * What can go wrong, told by what the caller can do about it. Text and plain values only. Null is neither accepted nor
 * returned anywhere in Easel.
 */
@NullMarked
package dev.easel.error;

import org.jspecify.annotations.NullMarked;
