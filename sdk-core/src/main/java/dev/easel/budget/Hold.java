package dev.easel.budget;

import java.time.Instant;

/**
 * An amount that is set aside for a call. Immutable.
 *
 * @param id what it is settled or released by
 * @param account whose it is
 * @param amount the most that the call is to cost
 * @param at the moment it belongs to, for days and months
 */
public record Hold(String id, String account, Amount amount, Instant at) {}
