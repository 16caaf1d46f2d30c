package dev.easel.model;

/**
 * A setting that is sent although the request does not name it, because the vendor's own default would surprise or cost.
 * Immutable.
 *
 * @param option the vendor's setting
 * @param value what is sent
 * @param why what would happen otherwise, as a sentence
 */
public record Guard(String option, String value, String why) {}
