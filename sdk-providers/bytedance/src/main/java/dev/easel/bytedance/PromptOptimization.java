package dev.easel.bytedance;

/** How much time ByteDance puts into rewriting a prompt before it draws. */
public enum PromptOptimization {
    /** The usual care. */
    STANDARD,
    /** Less care, for a faster answer. */
    FAST
}
