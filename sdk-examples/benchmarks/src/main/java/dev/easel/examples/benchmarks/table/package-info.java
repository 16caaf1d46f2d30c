/** One table: what a call costs in time and memory, beside plain code and beside a peer, against a vendor on this machine. */
@NullMarked
package dev.easel.examples.benchmarks.table;

import org.jspecify.annotations.NullMarked;
