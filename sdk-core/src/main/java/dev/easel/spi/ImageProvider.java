package dev.easel.spi;

import dev.easel.error.Problem;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import java.util.List;

/** One vendor's way to make images. Immutable and safe to share. */
public interface ImageProvider {

    /** The id by which requests name it, such as {@code openai}: small letters, digits and hyphens. */
    String id();

    /** The models that it has; every card's provider is {@link #id()}. */
    ModelCatalog catalog();

    /** What speaks against a call beyond the card: rules between two settings. Asked while planning; sends nothing. */
    default List<Problem> review(PlannedCall call) {
        return List.of();
    }

    /** Whether it draws on this machine, for nothing: such a provider never steps in where another one's key is missing. */
    default boolean isOffline() {
        return false;
    }

    /** The first step of a call. Must return at once; what takes time belongs into a step. */
    Step begin(PlannedCall call);
}
