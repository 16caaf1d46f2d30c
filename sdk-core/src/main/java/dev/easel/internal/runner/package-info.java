/** Carries out the steps of providers. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.runner;

import org.jspecify.annotations.NullMarked;
