package dev.easel.openai;

import dev.easel.error.Problem;
import dev.easel.image.ImageFormat;
import dev.easel.image.Reference;
import dev.easel.request.ImageRequest;
import java.util.List;
import java.util.stream.Stream;

/** The rules of edits: masks, markups, and references that are web addresses. */
final class EditReview {

    private static final String MARKUP = OpenAi.MARKUP.toString();

    private final Findings findings;
    private final ImageRequest request;

    private EditReview(Findings findings) {
        this.findings = findings;
        this.request = findings.request();
    }

    static void check(Findings findings) {
        EditReview review = new EditReview(findings);
        if (review.request.references().isEmpty()) {
            findings.needs(OpenAi.INPUT_FIDELITY, "It says how references are read.", "Add one, or leave it out.");
        }
        review.request.mask().ifPresent(mask -> review.isPng("mask", mask));
        review.request.options().get(OpenAi.MARKUP).ifPresent(review::markup);
        if (OpenAiRequests.hasWebAddress(review.request)) {
            review.besideWebAddresses();
        }
    }

    private void isPng(String option, Reference picture) {
        picture.format()
                .filter(format -> format != ImageFormat.PNG)
                .ifPresent(format -> findings.add(
                        option,
                        format.toString(),
                        "A %s is a PNG that is see-through in places.".formatted(name(option))));
    }

    private static String name(String option) {
        return option.substring(option.indexOf('.') + 1);
    }

    private void markup(Reference markup) {
        if (request.references().isEmpty()) {
            findings.add(
                    MARKUP, "", "It is drawn over the first reference, but there is none. Add one, or leave it out.");
        }
        if (request.mask().isPresent()) {
            findings.add(MARKUP, "", "OpenAI takes either a mask or a markup. Leave one out.");
        }
        if (markup.uri().isPresent()) {
            findings.add(MARKUP, "", "It is sent as a file. Give one instead of a web address.");
        }
        isPng(MARKUP, markup);
        request.references().stream()
                .limit(1)
                .flatMap(first -> first.size().stream())
                .filter(size -> markup.size().filter(own -> !own.equals(size)).isPresent())
                .forEach(size ->
                        findings.add(MARKUP, "", "A markup has the size of the first reference, %s.".formatted(size)));
    }

    /** With a web address an edit is JSON, for which OpenAI documents no markup, and in which files are shorter. */
    private void besideWebAddresses() {
        findings.needs(
                OpenAi.MARKUP,
                "OpenAI takes it with files only, and a reference or the mask is a web address.",
                "Give files instead, or leave it out.");
        List<Reference> pictures = Stream.concat(request.references().stream(), request.mask().stream())
                .toList();
        for (int i = 0; i < pictures.size(); i++) {
            String option = i < request.references().size() ? "reference " + (i + 1) : "mask";
            long length = pictures.get(i).length().orElse(0);
            if (length > EditDocument.MAX_BYTES) {
                findings.add(Problem.of(
                                option,
                                length + " bytes",
                                "Beside a web address a file has at most %d bytes.".formatted(EditDocument.MAX_BYTES))
                        .withAdvice("Give all as files, or all as web addresses."));
            }
        }
    }
}
