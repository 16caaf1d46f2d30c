package dev.easel.examples.cli;

import dev.easel.Easel;
import dev.easel.error.InvalidRequestException;
import dev.easel.plan.Plan;
import dev.easel.pricing.PriceMode;
import dev.easel.pricing.Quote;
import dev.easel.pricing.Workload;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A price that is asked for.
 *
 * @param request what is to be drawn
 * @param promptKnown whether the request's prompt is the real one
 * @param seller who sells it; the model's usual seller if empty
 * @param promptTokens the tokens of the prompt, if they are counted
 * @param partialImages how many previews are to be streamed
 * @param mode the lane
 */
record PriceOrder(
        ImageRequest request,
        boolean promptKnown,
        Optional<String> seller,
        OptionalLong promptTokens,
        OptionalInt partialImages,
        PriceMode mode) {

    private static final String PARTIAL_IMAGES = "partialImages";
    private static final int MOST_PARTIAL_IMAGES = 3;

    /** What a model was planned and priced as. */
    record Priced(Plan plan, Quote quote) {}

    Priced price(Easel easel) {
        Plan plan = easel.plan(request, delivery());
        checkPartialImages(plan);
        return new Priced(plan, plan.pricing().quote(workload(plan)));
    }

    private Delivery delivery() {
        if (partialImages.orElse(0) > 0) {
            return Delivery.STREAM;
        }
        return mode == PriceMode.BATCH ? Delivery.BATCH : Delivery.WHOLE;
    }

    private void checkPartialImages(Plan plan) {
        int count = partialImages.orElse(0);
        if (count < 0 || count > MOST_PARTIAL_IMAGES) {
            throw new InvalidRequestException(
                    "Partial images are 0 to %d, but were %d.".formatted(MOST_PARTIAL_IMAGES, count));
        }
        if (count > 0 && mode == PriceMode.BATCH) {
            throw new InvalidRequestException("A batch streams no partial images. Leave them out, or the mode.");
        }
        if (count > 0 && !plan.card().options().contains(PARTIAL_IMAGES)) {
            throw new InvalidRequestException("%s streams no partial images. Leave them out.".formatted(plan.model()));
        }
    }

    private Workload workload(Plan plan) {
        Workload.Builder work = plan.quote().workload().toBuilder().mode(mode).promptTokens(promptTokens);
        seller.ifPresent(work::seller);
        if (!promptKnown) {
            work.promptBytes(OptionalLong.empty());
        }
        if (partialImages.isPresent() && plan.card().options().contains(PARTIAL_IMAGES)) {
            work.putSetting(PARTIAL_IMAGES, Integer.toString(partialImages.getAsInt()));
        }
        return work.build();
    }
}
