/** Ceilings that are held before anything is sent: plans, accounts and the ledgers that keep them. All values immutable. */
@NullMarked
package dev.easel.budget;

import org.jspecify.annotations.NullMarked;
