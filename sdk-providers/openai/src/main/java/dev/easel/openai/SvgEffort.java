package dev.easel.openai;

/** How hard the text model that writes an SVG thinks. */
public enum SvgEffort {
    /** Not at all. */
    NONE,
    /** Hardly. */
    MINIMAL,
    /** A little. */
    LOW,
    /** Some. */
    MEDIUM,
    /** Much. */
    HIGH,
    /** Very much. */
    XHIGH,
    /** As much as it can. */
    MAX
}
