/** Holds what calls may cost before they are sent, and settles what they did. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.budget;

import org.jspecify.annotations.NullMarked;
