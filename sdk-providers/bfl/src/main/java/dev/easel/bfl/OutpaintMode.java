package dev.easel.bfl;

/** How an outpainting is drawn. */
public enum OutpaintMode {
    /** As true to the picture as it can be; what BFL takes if nothing is said. */
    HIGH,
    /** Faster and usually cheaper, for backgrounds and textures. */
    FAST
}
