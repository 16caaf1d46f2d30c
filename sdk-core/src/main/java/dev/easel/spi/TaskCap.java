package dev.easel.spi;

import dev.easel.error.InvalidRequestException;

/**
 * How many tasks a vendor works on at a time for one account; it refuses more. Immutable.
 *
 * @param group what is counted together, in the provider's own words, such as a model's name
 * @param most how many of them, at least 1
 */
public record TaskCap(String group, int most) {

    /**
     * Rejects a cap that lets nothing through.
     *
     * @throws InvalidRequestException if so
     */
    public TaskCap {
        if (most < 1) {
            throw new InvalidRequestException(
                    "At least 1 task is worked on at a time, but the cap was %d.".formatted(most));
        }
    }
}
