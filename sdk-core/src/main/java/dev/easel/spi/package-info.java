/**
 * For those who write providers. A provider is a pure state machine: it never blocks, sends, waits or retries by itself, and
 * keeps no state between calls.
 */
@NullMarked
package dev.easel.spi;

import org.jspecify.annotations.NullMarked;
