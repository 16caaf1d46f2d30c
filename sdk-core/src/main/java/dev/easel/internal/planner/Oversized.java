package dev.easel.internal.planner;

import dev.easel.error.Problem;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.internal.pixels.Desktop;
import dev.easel.model.ReferenceRule;
import dev.easel.plan.Adjustment.Weight;
import dev.easel.request.OversizedReferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plans smaller copies of references that are too large, where the request allows it; looks at no pixels. */
final class Oversized {

    private static final String OPTION = "reference ";

    private final Draft draft;
    private final ReferenceRule rule;

    private Oversized(Draft draft) {
        this.draft = draft;
        this.rule = draft.card().references();
    }

    static void scale(Draft draft) {
        if (draft.sent().oversizedReferences() == OversizedReferences.SCALE_DOWN) {
            Oversized oversized = new Oversized(draft);
            for (int i = 0; i < draft.sent().references().size() && oversized.rule.max() > 0; i++) {
                oversized.scale(i);
            }
        }
    }

    /** The same problem with what the caller can do, if it is one of size. */
    static Problem advised(Problem problem, Draft draft) {
        Oversized oversized = new Oversized(draft);
        return IntStream.range(0, draft.sent().references().size())
                .filter(index -> problem.option().equals(OPTION + (index + 1)))
                .filter(oversized::isTooLarge)
                .mapToObj(index -> problem.withAdvice(oversized.advice(index)))
                .findFirst()
                .orElse(problem);
    }

    private boolean isTooLarge(int index) {
        return Downscale.of(reference(index), rule).isPresent();
    }

    private Reference reference(int index) {
        return draft.sent().references().get(index);
    }

    private String advice(int index) {
        if (draft.sent().oversizedReferences() == OversizedReferences.REFUSE) {
            return "Give a smaller one, or let it be scaled (oversizedReferences: SCALE_DOWN).";
        }
        String format = reference(index).format().orElseThrow().name();
        if (!Desktop.isThere()) {
            return "It cannot be scaled here, since this Java has no module java.desktop. Add it, or scale it before.";
        }
        return readable(reference(index))
                ? "No smaller copy fits, or none that its mask could follow. Scale it before."
                : "It cannot be scaled here, since this Java reads no %s. Give the application a library that adds it to ImageIO, or scale it before."
                        .formatted(format);
    }

    private static boolean readable(Reference reference) {
        return reference.original().isEmpty()
                && reference.format().filter(Desktop::reads).isPresent();
    }

    private void scale(int index) {
        Reference reference = reference(index);
        Downscale.of(reference, rule)
                .filter(size -> readable(reference))
                .map(size -> reference.scaledDown(size, format(reference)))
                .filter(copy -> ReferenceFit.problems(rule, index + 1, copy).isEmpty())
                .ifPresent(copy -> send(index, reference, copy));
    }

    /** A JPEG stays one; PNG, which keeps every pixel, comes before JPEG, as far as the model reads them. */
    private ImageFormat format(Reference reference) {
        boolean lossy = reference.format().filter(ImageFormat.JPEG::equals).isPresent();
        return reads(ImageFormat.PNG) && !(lossy && reads(ImageFormat.JPEG)) ? ImageFormat.PNG : ImageFormat.JPEG;
    }

    private boolean reads(ImageFormat format) {
        return rule.formats().isEmpty() || rule.formats().contains(format);
    }

    private void send(int index, Reference reference, Reference copy) {
        Optional<Reference> mask = draft.sent().mask().filter(any -> index == 0);
        if (mask.isPresent() && !fits(mask.get(), reference)) {
            return;
        }
        Problem reason = ReferenceFit.problems(rule, index + 1, reference).get(0);
        PixelSize size = copy.size().orElseThrow();
        List<Reference> references = new ArrayList<>(draft.sent().references());
        references.set(index, copy);
        draft.take(reason, size.toString(), Weight.SIZE, request -> request.references(references));
        mask.ifPresent(each -> draft.take(
                Problem.of("mask", reference.size().orElseThrow().toString(), "It is scaled with the first reference."),
                size.toString(),
                Weight.SIZE,
                request -> request.mask(each.scaledDown(size, ImageFormat.PNG))));
    }

    /** Whether a mask can be scaled as the reference is; else both stay, and the reference is refused. */
    private static boolean fits(Reference mask, Reference reference) {
        return mask.size().equals(reference.size()) && readable(mask);
    }
}
