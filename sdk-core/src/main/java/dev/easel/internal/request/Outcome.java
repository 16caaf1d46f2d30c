package dev.easel.internal.request;

import dev.easel.internal.http.Head;
import dev.easel.internal.retry.Miss;
import dev.easel.internal.text.Secrets;
import dev.easel.spi.Answer;
import dev.easel.spi.Step;
import java.util.function.Function;

/** How one attempt ended. */
public sealed interface Outcome {

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

        /** Lets the provider make its next step of it. Images that it does not ask for are let go. */
        public Step read(CallScope scope, Function<Answer, Step> next) {
            HttpAnswer answer = answer();
            scope.state().requestId(answer.header("x-request-id"));
            try {
                return next.apply(answer);
            } finally {
                answer.discardRest();
            }
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
