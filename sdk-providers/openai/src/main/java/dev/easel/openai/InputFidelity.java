package dev.easel.openai;

/** How closely a model keeps to its references. */
public enum InputFidelity {
    /** Loosely, for less money. */
    LOW,
    /** Closely, faces above all; references cost several times as much. */
    HIGH
}
