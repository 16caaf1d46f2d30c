package dev.easel.sketch.internal.type;

import java.util.List;

/**
 * A text divided into lines.
 *
 * @param cut whether a word had to be cut
 * @param loose whether a line ends between two letters where the script allows it
 */
record Wrapped(List<Span> lines, boolean cut, boolean loose) {}
