package dev.easel.internal.request;

import java.util.ArrayList;
import java.util.List;

/** What must be ended when a call is. Safe to share. */
public final class Stops {

    private final List<Runnable> stops = new ArrayList<>();
    private boolean stopped;

    /** Keeps how to end something, or ends it at once if the call is over. */
    public void add(Runnable stop) {
        synchronized (this) {
            if (!stopped) {
                stops.add(stop);
                return;
            }
        }
        stop.run();
    }

    public synchronized void remove(Runnable stop) {
        stops.remove(stop);
    }

    public void stop() {
        List<Runnable> all;
        synchronized (this) {
            stopped = true;
            all = List.copyOf(stops);
            stops.clear();
        }
        all.forEach(Runnable::run);
    }
}
