/** Limits that a caller sets once for a client. All values immutable. */
@NullMarked
package dev.easel.policy;

import org.jspecify.annotations.NullMarked;
