package dev.easel.google;

/** Whether people may be drawn, on Vertex AI. */
public enum PersonGeneration {
    /** Of any age. */
    ALLOW_ALL,
    /** Adults alone. */
    ALLOW_ADULT,
    /** Nobody. */
    ALLOW_NONE
}
