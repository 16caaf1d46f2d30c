package dev.easel.event;

/** Hears what happens to calls. */
@FunctionalInterface
public interface CallListener {

    /** Hears nothing. */
    CallListener NONE = event -> {};

    /**
     * Called for each event, one after another within one call, on the client's callback executor. What it throws is logged
     * and changes nothing.
     */
    void on(CallEvent event);

    /** Both listeners, this one first. */
    default CallListener and(CallListener other) {
        return event -> {
            on(event);
            other.on(event);
        };
    }
}
