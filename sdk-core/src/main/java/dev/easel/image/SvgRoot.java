package dev.easel.image;

import java.util.Map;

/**
 * The root element of an SVG.
 *
 * @param attributes names and values as they are written
 * @param closed whether it ends in itself, so that nothing follows
 */
record SvgRoot(Map<String, String> attributes, boolean closed) {}
