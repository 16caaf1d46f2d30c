/** Work that a vendor does in its own time: tickets, and where they are kept. All values immutable. */
@NullMarked
package dev.easel.job;

import org.jspecify.annotations.NullMarked;
