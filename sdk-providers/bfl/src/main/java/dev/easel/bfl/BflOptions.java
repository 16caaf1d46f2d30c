package dev.easel.bfl;

import dev.easel.error.InvalidRequestException;
import dev.easel.spi.ProviderOptions;

/** How to reach Black Forest Labs. Immutable and safe to share; never prints the key. */
public final class BflOptions extends ProviderOptions {

    private final int activeTasks;

    private BflOptions(Builder builder) {
        super(builder);
        activeTasks = builder.activeTasks;
    }

    /** How many tasks the account may have under way. */
    int activeTasks() {
        return activeTasks;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link BflOptions}. Not thread-safe. */
    public static final class Builder extends ProviderOptions.Builder<Builder> {

        private int activeTasks = Bfl.ACTIVE_TASKS;

        Builder() {
            super(Bfl.ID, Bfl.BASE_URL);
            sells("bfl.ai", Bfl.ID);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Sets how many tasks the account may have under way, flux-kontext-max not counted; further calls of the client wait.
         * Unset, {@value Bfl#ACTIVE_TASKS}, as every account may.
         *
         * @throws InvalidRequestException if it is below 1
         */
        public Builder activeTasks(int most) {
            if (most < 1) {
                throw new InvalidRequestException(
                        "An account may have 1 task under way at least, but was to have %d.".formatted(most));
            }
            activeTasks = most;
            return this;
        }

        BflOptions build() {
            return new BflOptions(this);
        }
    }
}
