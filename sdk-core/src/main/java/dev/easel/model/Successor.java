package dev.easel.model;

/**
 * What to use instead of a model that ends. Immutable.
 *
 * @param model the other model
 * @param ours whether it is Easel's advice, since the vendor names none
 */
public record Successor(ModelId model, boolean ours) {

    /** The model, and whose advice it is. */
    @Override
    public String toString() {
        return ours ? model + " (our advice)" : model.toString();
    }
}
