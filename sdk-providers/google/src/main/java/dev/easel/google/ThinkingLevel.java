package dev.easel.google;

/** How much a model thinks before it draws; thoughts are billed as text, shown or not. */
public enum ThinkingLevel {
    /** Hardly, the fastest. */
    MINIMAL,
    /** Some; on Nano Banana 2.1 only, where it is the default. */
    MEDIUM,
    /** Much. */
    HIGH
}
