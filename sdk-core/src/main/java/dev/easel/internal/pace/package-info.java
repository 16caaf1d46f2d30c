/** Lets paid requests go one after another as fast as their model's limits allow. */
@NullMarked
package dev.easel.internal.pace;

import org.jspecify.annotations.NullMarked;
