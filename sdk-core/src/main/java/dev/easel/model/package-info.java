/** What models there are, what each can do, and until when. Immutable data, read from dated files. */
@NullMarked
package dev.easel.model;

import org.jspecify.annotations.NullMarked;
