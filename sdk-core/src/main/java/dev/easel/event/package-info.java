/** What happens while a call runs, for progress bars, telemetry and tests. */
@NullMarked
package dev.easel.event;

import org.jspecify.annotations.NullMarked;
