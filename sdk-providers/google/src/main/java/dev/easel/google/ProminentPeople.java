package dev.easel.google;

/** Whether people who are widely known may be drawn, on Vertex AI. */
public enum ProminentPeople {
    /** They may. */
    ALLOW_PROMINENT_PEOPLE,
    /** They may not. */
    BLOCK_PROMINENT_PEOPLE
}
