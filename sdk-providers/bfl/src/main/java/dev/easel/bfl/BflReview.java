package dev.easel.bfl;

import dev.easel.error.Problem;
import dev.easel.image.ImageFormat;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rules between two settings of a call, or a setting and its model. Used by one thread. */
final class BflReview {

    /** What FLUX.2 pro can look at and draw together, counted in megapixels as BFL does. */
    private static final int BUDGET = 9;

    private static final long MEGAPIXEL = 1024 * 1024;

    private final PlannedCall call;
    private final ImageRequest request;
    private final List<Problem> problems = new ArrayList<>(0);

    private BflReview(PlannedCall call) {
        this.call = call;
        this.request = call.request();
    }

    static List<Problem> of(PlannedCall call) {
        BflReview review = new BflReview(call);
        String model = call.card().id().name();
        review.problems.addAll(OptionRange.problems(model, call.request().options()));
        if (model.startsWith("flux-2-pro")) {
            review.budget();
        } else if (model.startsWith("flux-tools/outpainting")) {
            review.problems.addAll(Canvas.problems(call));
        } else if (model.startsWith("flux-pro-1.0-expand")) {
            review.margins();
        } else if (model.startsWith("flux-pro-1.0-fill")) {
            review.area();
        }
        review.finetuning(model);
        review.strength();
        return review.problems;
    }

    /** Each reference counts as one megapixel, whatever its own pixels. */
    private void budget() {
        long output = call.size()
                .pixels()
                .map(size -> -Math.floorDiv(-size.area(), MEGAPIXEL))
                .orElse(1L);
        long most = BUDGET - output;
        int references = request.references().size();
        if (references > most) {
            add(Problem.of(
                            "references",
                            "" + references,
                            "An output of %s leaves room for %d.".formatted(call.size(), most))
                    .withNearest(List.of("" + most))
                    .withAdvice("Leave some out, or ask for a smaller size."));
        }
    }

    private void margins() {
        boolean none = Stream.of(Bfl.EXPAND_TOP, Bfl.EXPAND_BOTTOM, Bfl.EXPAND_LEFT, Bfl.EXPAND_RIGHT)
                .allMatch(side -> request.options().get(side).orElse(0) == 0);
        if (none) {
            add(Problem.of("options", "", "It adds nothing without a margin. Put one, such as expandTop."));
        }
    }

    private void area() {
        boolean opaque = request.references().stream()
                .limit(1)
                .anyMatch(
                        first -> first.format().filter(ImageFormat.JPEG::equals).isPresent());
        if (request.mask().isEmpty() && opaque) {
            add(Problem.of("mask", "", "A JPEG has no see-through part to fill. Add a mask, or use a PNG or WebP."));
        }
    }

    private void finetuning(String model) {
        if (model.endsWith("-finetuned")
                && request.options().get(Bfl.FINETUNE_ID).isEmpty()) {
            add(Problem.of(Bfl.FINETUNE_ID.toString(), "", "The model draws with a fine-tuning of yours. Name it."));
        }
    }

    private void strength() {
        Option<?> strength = Bfl.IMAGE_PROMPT_STRENGTH;
        if (request.references().isEmpty()) {
            request.options()
                    .get(strength)
                    .ifPresent(value -> add(Problem.of(
                            strength.toString(),
                            value.toString(),
                            "It weighs the reference, but there is none. Add one, or leave it out.")));
        }
    }

    private void add(Problem problem) {
        problems.add(problem);
    }
}
