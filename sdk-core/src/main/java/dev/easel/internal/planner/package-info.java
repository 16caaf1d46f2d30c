/** Makes a plan of a request. For Easel itself; may change at any time. */
@NullMarked
package dev.easel.internal.planner;

import org.jspecify.annotations.NullMarked;
