package dev.easel.internal.sieve;

/**
 * One server-sent event. Immutable.
 *
 * @param name its type; empty if it has none
 * @param data what its data holds
 */
public record SiftedEvent(String name, Sifted data) {}
