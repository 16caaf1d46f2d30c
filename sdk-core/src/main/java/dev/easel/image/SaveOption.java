package dev.easel.image;

/** How images are saved; at most one of each kind. */
public sealed interface SaveOption permits IfExists, Sidecar {}
