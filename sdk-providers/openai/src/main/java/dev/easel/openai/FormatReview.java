package dev.easel.openai;

import dev.easel.error.Problem;
import dev.easel.image.Background;
import dev.easel.image.ImageFormat;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import java.util.List;

/** The rules of formats and streams: what a GIF and an SVG take, and what is for them alone. */
final class FormatReview {

    private final Findings findings;
    private final ImageRequest request;

    private FormatReview(Findings findings) {
        this.findings = findings;
        this.request = findings.request();
    }

    static void check(Findings findings) {
        FormatReview review = new FormatReview(findings);
        review.animation();
        review.drawing();
        review.stream();
    }

    private void animation() {
        if (!isAsked(ImageFormat.GIF)) {
            findings.needs(OpenAi.FRAME_COUNT, "Only a GIF has frames.", "Ask for format gif, or leave it out.");
            findings.needs(OpenAi.FRAME_DURATION, "Only a GIF has frames.", "Ask for format gif, or leave it out.");
            return;
        }
        request.mask()
                .ifPresent(mask -> findings.add("mask", "", "A GIF is made without a mask. Ask for another format."));
        notPlain(ImageFormat.GIF);
        GifSheet.check(findings);
    }

    private void drawing() {
        if (!isAsked(ImageFormat.SVG)) {
            findings.needs(OpenAi.SVG_MODEL, "It writes an SVG.", "Ask for format svg, or leave it out.");
            findings.needs(OpenAi.SVG_EFFORT, "It is for writing an SVG.", "Ask for format svg, or leave it out.");
            return;
        }
        int n = findings.call().n();
        if (n > 1) {
            findings.add(Problem.of("n", "" + n, "An SVG comes alone.").withNearest(List.of("1")));
        }
        if (request.options().get(OpenAi.SVG_MODEL).isEmpty()) {
            findings.needs(
                    OpenAi.SVG_EFFORT, "OpenAI takes it only together with svgModel.", "Put both, or leave it out.");
        }
        notPlain(ImageFormat.SVG);
    }

    private void notPlain(ImageFormat format) {
        if (findings.call().delivery() == Delivery.STREAM) {
            findings.add("delivery", "stream", "A %s comes whole. Ask for it without a stream.".formatted(format));
        }
        if (request.background().filter(Background.TRANSPARENT::equals).isPresent()) {
            findings.add(Problem.of("background", "transparent", "OpenAI gives it in png and webp.")
                    .withAdvice("Ask for one of these formats, or leave the background out."));
        }
    }

    private void stream() {
        if (findings.call().delivery() != Delivery.STREAM) {
            findings.needs(
                    OpenAi.PARTIAL_IMAGES, "Previews come in a stream only.", "Ask for a stream, or leave it out.");
        }
    }

    private boolean isAsked(ImageFormat format) {
        return request.format().filter(format::equals).isPresent();
    }
}
