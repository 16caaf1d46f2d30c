/** Ledgers of one process, and of one machine. */
@NullMarked
package dev.easel.budget.local;

import org.jspecify.annotations.NullMarked;
