/** Brings references here that a model does not take as web addresses. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.download;

import org.jspecify.annotations.NullMarked;
