package dev.easel.internal.http;

/**
 * An answer that came whole.
 *
 * @param head what stands before its body
 * @param body what was made of its body
 * @param <T> what that is
 */
public record Reply<T>(Head head, T body) {}
