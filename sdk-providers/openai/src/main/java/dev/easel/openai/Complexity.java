package dev.easel.openai;

/** How much a model plans before it draws; another matter than the quality of what it draws. */
public enum Complexity {
    /** Little planning, the fastest. */
    LOW,
    /** Some planning. */
    MEDIUM,
    /** Much planning; what OpenAI takes if nothing is said. */
    HIGH
}
