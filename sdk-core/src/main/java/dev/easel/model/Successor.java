package dev.easel.model;

/**
 * What to use instead of a model that ends. Immutable.
 *
 * @param model the other model
 * @param ours whether it is Easel's advice, since the vendor names none
 */
public record Successor(ModelId model, boolean ours) {

    /** The same advice where one provider has another id; a model of any other provider stays. */
    Successor moved(String from, String to) {
        return model.provider().equals(from) ? new Successor(ModelId.of(to, model.name()), ours) : this;
    }

    /** The model, and whose advice it is. */
    @Override
    public String toString() {
        return ours ? model + " (our advice)" : model.toString();
    }
}
