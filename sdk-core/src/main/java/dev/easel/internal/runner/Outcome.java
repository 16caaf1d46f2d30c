package dev.easel.internal.runner;

import dev.easel.internal.http.Head;
import dev.easel.internal.http.Miss;
import dev.easel.internal.http.Secrets;

/** How one attempt ended. */
sealed interface Outcome {

    /** Lets go of all that came. */
    void discard();

    /**
     * An answer came, of any status.
     *
     * @param head what stood before its body
     * @param secrets what must not be shown of it
     * @param received what was made of its body
     */
    record Arrived(Head head, Secrets secrets, Received received) implements Outcome {

        @Override
        public void discard() {
            received.discard();
        }

        HttpAnswer answer() {
            Received.Document document = received instanceof Received.Document whole ? whole : Received.Document.EMPTY;
            return new HttpAnswer(head, secrets, document.sifted(), "");
        }
    }

    /**
     * No answer came.
     *
     * @param miss why
     */
    record Missed(Miss miss) implements Outcome {
        @Override
        public void discard() {}
    }
}
