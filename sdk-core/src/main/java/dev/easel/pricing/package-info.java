/** What a call costs, before and after it: pure functions of values and dated price lists. All values immutable. */
@NullMarked
package dev.easel.pricing;

import org.jspecify.annotations.NullMarked;
