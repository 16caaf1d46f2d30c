package dev.easel.spi;

import dev.easel.error.Failure;
import dev.easel.error.Problem;
import dev.easel.job.Ticket;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Option;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** One vendor's way to make images. Immutable and safe to share. */
public interface ImageProvider {

    /** The id by which requests name it, such as {@code openai}: small letters, digits and hyphens. */
    String id();

    /** The models that it has; every card's provider is {@link #id()}. */
    ModelCatalog catalog();

    /** The typed keys of its own settings, so that tools can list them and read their values from text. */
    default List<Option<?>> options() {
        return List.of();
    }

    /**
     * Whether a model that the catalogue does not know is meant all the same, since the caller chose the server himself: then
     * nothing is checked, and its price is unknown. By default such a model is refused.
     */
    default boolean servesUnlisted() {
        return false;
    }

    /** What speaks against a call beyond the card: rules between two settings. Asked while planning; sends nothing. */
    default List<Problem> review(PlannedCall call) {
        return List.of();
    }

    /** Whether it draws on this machine, for nothing: such a provider never steps in where another one's key is missing. */
    default boolean isOffline() {
        return false;
    }

    /**
     * How many tasks like this call the vendor works on at a time: further calls of the client wait, within their time, until
     * one has ended. By default none waits.
     */
    default Optional<TaskCap> taskCap(PlannedCall call) {
        return Optional.empty();
    }

    /** The first step of a call. Must return at once; what takes time belongs into a step. */
    Step begin(PlannedCall call, CallContext context);

    /** The next step of a task that was begun before, perhaps by another process. */
    default Step resume(Ticket ticket, CallContext context) {
        return new Step.Fail(ProviderFailures.cannotResume(ticket));
    }

    /** What an answer that is no success means; by default, what its HTTP status says. */
    default Failure explain(Answer answer) {
        return ProviderFailures.of(answer);
    }

    /** How references are uploaded before a call; empty if they go with each call. */
    default Optional<Uploads> uploads() {
        return Optional.empty();
    }

    /**
     * Whether the key may be sent to a URL: one of the base URL's origin, or of another host that the vendor documents. By
     * default it is sent nowhere.
     */
    default boolean trusts(URI uri) {
        return false;
    }
}
