package dev.easel.alibaba;

/** How Alibaba rewrites a prompt. */
public enum PromptExtendMode {
    /** In one go. */
    DIRECT,
    /** In several steps; for text to image only. */
    AGENT
}
