package dev.easel.internal.request;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.internal.http.Head;
import dev.easel.internal.retry.Miss;
import dev.easel.internal.text.Secrets;
import dev.easel.spi.Answer;
import dev.easel.spi.Step;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
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
        /** For what ended an attempt before anything was sent. */
        static Outcome unsent(Throwable failure) {
            Throwable cause =
                    failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
            if (cause instanceof UnknownHostException) {
                String message = "There was no connection: nobody knows the host %s.".formatted(cause.getMessage());
                return missed(Failure.unsent(Category.CONNECT, message), true);
            }
            if (cause instanceof RejectedExecutionException) {
                return missed(Failure.unsent(Category.CANCELLED, "The client was closed."), false);
            }
            return new Missed(new Miss(Mishap.failure(cause), false));
        }

        private static Outcome missed(Failure.Builder failure, boolean passing) {
            return new Missed(new Miss(failure.build(), passing));
        }

        @Override
        public void discard() {}
    }
}
