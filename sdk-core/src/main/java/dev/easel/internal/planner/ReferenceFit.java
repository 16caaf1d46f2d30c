package dev.easel.internal.planner;

import dev.easel.error.Problem;
import dev.easel.image.ImageFormat;
import dev.easel.image.PixelSize;
import dev.easel.image.Reference;
import dev.easel.model.ModelCard;
import dev.easel.model.Need;
import dev.easel.model.ReferenceRule;
import dev.easel.request.ImageRequest;
import java.util.ArrayList;
import java.util.List;

/** Holds what is known of the references themselves against the card: before the call, and again once they were downloaded. */
public final class ReferenceFit {

    private final ReferenceRule rule;
    private final List<Problem> problems = new ArrayList<>(0);

    private ReferenceFit(ReferenceRule rule) {
        this.rule = rule;
    }

    /** What is wrong with the references and the mask of a request; of web addresses nothing is known. */
    public static List<Problem> problems(ModelCard card, ImageRequest request) {
        ReferenceFit fit = new ReferenceFit(card.references());
        List<Reference> references = request.references();
        if (card.mask() != Need.NO) {
            request.mask().ifPresent(mask -> fit.mask(mask, references.get(0)));
        }
        for (int i = 0; i < references.size() && fit.rule.max() > 0; i++) {
            fit.one(i + 1, references.get(i));
        }
        return fit.problems;
    }

    /** What is wrong with one reference. */
    static List<Problem> problems(ReferenceRule rule, int place, Reference reference) {
        ReferenceFit fit = new ReferenceFit(rule);
        fit.one(place, reference);
        return fit.problems;
    }

    private void mask(Reference mask, Reference first) {
        if (mask.size().isPresent() && first.size().isPresent() && !mask.size().equals(first.size())) {
            problems.add(Problem.of(
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
        problems.add(Problem.of("reference " + place, given, reason));
    }
}
