package dev.easel.fal;

/** How hard a model thinks before it draws. */
public enum ThinkingLevel {
    /** As little as it can. */
    MINIMAL,
    /** The usual effort. */
    MEDIUM,
    /** More, for prompts that plan a layout. */
    HIGH
}
