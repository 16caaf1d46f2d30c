package dev.easel.google;

/** From which likelihood of harm on Google blocks. */
public enum SafetyThreshold {
    /** From low on: the strictest. */
    BLOCK_LOW_AND_ABOVE,
    /** From medium on. */
    BLOCK_MEDIUM_AND_ABOVE,
    /** Only where it is high. */
    BLOCK_ONLY_HIGH,
    /** Never, but it is still rated. */
    BLOCK_NONE,
    /** The filter is off. */
    OFF
}
