package dev.easel.testkit;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import java.util.Optional;

/**
 * What a call comes to.
 *
 * @param category why it failed; empty if its image came
 * @param posts how many paid requests began
 * @param charge what the failure says of the cost; {@link Charge#YES} for an image
 */
record Expected(Optional<Category> category, int posts, Charge charge) {

    /** Its image, after so many paid requests. */
    static Expected image(int posts) {
        return new Expected(Optional.empty(), posts, Charge.YES);
    }

    /** A failure after one paid request, of which nobody knows what it cost. */
    static Expected inDoubt(Category category) {
        return new Expected(Optional.of(category), 1, Charge.MAYBE);
    }

    /** A failure that cost nothing, after so many paid requests. */
    static Expected free(Category category, int posts) {
        return new Expected(Optional.of(category), posts, Charge.NO);
    }

    static Expected nothingSent(Category category) {
        return free(category, 0);
    }

    @Override
    public String toString() {
        String requests = posts == 1 ? "1 POST" : posts + " POSTs";
        return category.map(each -> "%s, %s, %s".formatted(each, requests, charge))
                .orElse("image, " + requests);
    }
}
