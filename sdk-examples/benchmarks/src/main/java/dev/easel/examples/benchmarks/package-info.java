/** Measures what Easel does beside plain code that does the same. */
@NullMarked
package dev.easel.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
