/** What will really be sent, in how many calls, and all that differs from what was asked. */
@NullMarked
package dev.easel.plan;

import org.jspecify.annotations.NullMarked;
