package dev.easel.pricing;

import dev.easel.error.Charge;
import dev.easel.image.PixelSize;
import dev.easel.json.Json;
import java.util.List;

/**
 * What became of one call. Immutable.
 *
 * @param asked how many images it was to bring
 * @param charge whether it was billed; {@link Charge#YES} if it ended well
 * @param delivered the pixels of the images that it brought
 * @param usage the vendor's usage object, as it came; {@link Json#MISSING} if there was none
 */
public record CallBill(int asked, Charge charge, List<PixelSize> delivered, Json usage) {

    /** Keeps an own copy. */
    public CallBill {
        delivered = List.copyOf(delivered);
    }

    /** A call that ended well. */
    public static CallBill done(int asked, List<PixelSize> delivered, Json usage) {
        return new CallBill(asked, Charge.YES, delivered, usage);
    }

    /** A call that brought nothing, and told nothing of its cost. */
    public static CallBill failed(int asked, Charge charge) {
        return failed(asked, charge, Json.MISSING);
    }

    /** A call that brought nothing. */
    public static CallBill failed(int asked, Charge charge, Json usage) {
        return new CallBill(asked, charge, List.of(), usage);
    }

    /** How many images its credits are for: those that came, but not more than were asked; all in doubt. */
    int credited() {
        return charge == Charge.MAYBE ? asked : Math.min(asked, delivered.size());
    }
}
