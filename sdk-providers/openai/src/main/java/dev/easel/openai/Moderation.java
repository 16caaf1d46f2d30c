package dev.easel.openai;

/** How strictly OpenAI filters; it cannot be switched off. */
public enum Moderation {
    /** The usual filter. */
    AUTO,
    /** A weaker filter. */
    LOW
}
