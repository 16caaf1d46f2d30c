package dev.easel.internal.request;

import dev.easel.error.Failure;
import dev.easel.internal.text.Secrets;
import dev.easel.internal.url.UrlGuard;
import dev.easel.spi.ImageProvider;
import java.time.Duration;

/** The work for which requests are sent: ends them with itself, and keeps them within its time. Safe to share. */
public interface Scope {

    /** Whose requests they are. */
    ImageProvider provider();

    /** How requests get out. */
    Wire wire();

    /** Where they may go. */
    UrlGuard guard();

    /** What must be ended with the work. */
    Stops stops();

    /** Whether the work is over, so that nothing more is wanted. */
    boolean isOver();

    /** What is left of its time. */
    Duration timeLeft();

    /** Goes on after a wait that holds no thread, and tells of it. */
    void pause(Duration time, Failure because, Runnable then);

    /** A request carries this key: what comes later, from wherever, must not tell it. */
    void hide(Secrets key);

    /** Whose keys are used. */
    Keys keys();
}
