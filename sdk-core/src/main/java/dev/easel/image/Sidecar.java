package dev.easel.image;

/** What is written beside each image. */
public enum Sidecar implements SaveOption {
    /** A JSON file with the model, the request, the cost and the request id. It holds the prompt, too. */
    JSON
}
