package dev.easel.model;

import java.time.LocalDate;

/**
 * Where a fact was read. Immutable.
 *
 * @param page the page, or what it is
 * @param read the day on which it was read
 */
public record Source(String page, LocalDate read) {}
