package dev.easel.replicate;

/** How strictly a GPT Image model filters; it cannot be switched off. */
public enum Moderation {
    /** The usual filter. */
    AUTO,
    /** A weaker filter. */
    LOW
}
