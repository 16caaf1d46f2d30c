package dev.easel.pricing;

/**
 * A part of a tariff with what speaks for it.
 *
 * @param price the part
 * @param basis how sure it is
 * @param note what a reader of the quote should know, as a sentence; empty if nothing
 * @param <T> the kind of part
 */
record Part<T>(T price, Basis basis, String note) {}
