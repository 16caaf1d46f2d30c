package dev.easel.internal.planner;

import dev.easel.error.Problem;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.model.Capability;
import dev.easel.model.Need;
import dev.easel.model.ReferenceRule;
import dev.easel.plan.Adjustment.Weight;
import java.util.List;

/** Holds references and mask against the card. A mask and the last reference are never dropped. */
final class ReferenceCheck {

    private final Draft draft;
    private final ReferenceRule rule;

    private ReferenceCheck(Draft draft) {
        this.draft = draft;
        this.rule = draft.card().references();
    }

    static void run(Draft draft, Able able) {
        ReferenceCheck check = new ReferenceCheck(draft);
        check.count(able);
        check.mask(able);
        List<Reference> references = draft.sent().references();
        for (int i = 0; i < references.size() && check.rule.max() > 0; i++) {
            check.one(i + 1, references.get(i));
        }
    }

    private void count(Able able) {
        int asked = draft.asked().references().size();
        if (asked < rule.min()) {
            draft.refuse(Problem.of(
                    "references", "" + asked, "The model needs at least %d. Add one.".formatted(rule.min())));
        } else if (asked > 0 && rule.max() == 0) {
            draft.refuse(Problem.of("references", "" + asked, "The model looks at no references.")
                    .withAdvice(able.advice(Capability.REFERENCES)));
        } else if (asked > rule.max()) {
            Problem problem = Problem.of("references", "" + asked, "The model takes at most %d.".formatted(rule.max()))
                    .withNearest(List.of("" + rule.max()));
            draft.change(
                    problem,
                    "" + rule.max(),
                    Weight.HINT,
                    request -> request.references(draft.asked().references().subList(0, rule.max())));
        }
    }

    private void mask(Able able) {
        boolean asked = draft.asked().mask().isPresent();
        if (asked && draft.card().mask() == Need.NO) {
            draft.refuse(Problem.of("mask", "", "The model takes no mask.").withAdvice(able.advice(Capability.MASK)));
        } else if (!asked && draft.card().mask() == Need.REQUIRED) {
            draft.refuse(Problem.of("mask", "", "The model does nothing without a mask. Add one."));
        } else if (asked) {
            maskFits(
                    draft.asked().mask().orElseThrow(),
                    draft.asked().references().get(0));
        }
    }

    private void maskFits(Reference mask, Reference first) {
        if (mask.size().isPresent() && first.size().isPresent() && !mask.size().equals(first.size())) {
            draft.refuse(Problem.of(
                    "mask",
                    mask.size().get().toString(),
                    "A mask has the size of the first reference, %s."
                            .formatted(first.size().get())));
        }
    }

    private void one(int place, Reference reference) {
        reference.format().ifPresent(format -> format(place, format));
        reference.size().ifPresent(size -> size(place, size));
        if (reference.length().isPresent()
                && rule.maxBytes().isPresent()
                && reference.length().getAsLong() > rule.maxBytes().getAsLong()) {
            refuse(
                    place,
                    reference.length().getAsLong() + " bytes",
                    "At most %d bytes are taken.".formatted(rule.maxBytes().getAsLong()));
        }
    }

    private void format(int place, ImageFormat format) {
        if (!rule.formats().isEmpty() && !rule.formats().contains(format)) {
            refuse(place, format.toString(), "The model reads " + rule.formats() + ".");
        }
    }

    private void size(int place, PixelSize size) {
        if (rule.minEdge().isPresent() && size.shortEdge() < rule.minEdge().getAsInt()) {
            refuse(
                    place,
                    size.toString(),
                    "Each edge has at least %d pixels.".formatted(rule.minEdge().getAsInt()));
        }
        if (rule.maxEdge().isPresent() && size.longEdge() > rule.maxEdge().getAsInt()) {
            refuse(
                    place,
                    size.toString(),
                    "Each edge has at most %d pixels.".formatted(rule.maxEdge().getAsInt()));
        }
        if (rule.maxPixels().isPresent() && size.area() > rule.maxPixels().getAsLong()) {
            refuse(
                    place,
                    size.toString(),
                    "At most %d pixels are taken.".formatted(rule.maxPixels().getAsLong()));
        }
        rule.maxRatio()
                .filter(ratio -> (long) size.longEdge() * ratio.height() > (long) size.shortEdge() * ratio.width())
                .ifPresent(ratio -> refuse(place, size.toString(), "The shape is at most %s.".formatted(ratio)));
    }

    private void refuse(int place, String given, String reason) {
        draft.refuse(Problem.of("reference " + place, given, reason));
    }
}
