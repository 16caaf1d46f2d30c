/** Files of one machine's processes: made for their owner alone, locked, told apart by more than their names. */
@NullMarked
package dev.easel.disk;

import org.jspecify.annotations.NullMarked;
