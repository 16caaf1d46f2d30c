package dev.easel.openai;

import dev.easel.error.Problem;
import dev.easel.image.Background;
import dev.easel.image.ImageFormat;
import dev.easel.image.Reference;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import dev.easel.request.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules between two settings of a call. Used by one thread. */
final class OpenAiReview {

    private final PlannedCall call;
    private final ImageRequest request;
    private final List<Problem> problems = new ArrayList<>(0);

    private OpenAiReview(PlannedCall call) {
        this.call = call;
        this.request = call.request();
    }

    static List<Problem> of(PlannedCall call) {
        OpenAiReview review = new OpenAiReview(call);
        review.animation();
        review.drawing();
        review.stream();
        review.references();
        review.markup();
        return review.problems;
    }

    private void animation() {
        if (!isAsked(ImageFormat.GIF)) {
            needs(OpenAi.FRAME_COUNT, "Only a GIF has frames.", "Ask for format gif, or leave it out.");
            needs(OpenAi.FRAME_DURATION, "Only a GIF has frames.", "Ask for format gif, or leave it out.");
            return;
        }
        request.mask().ifPresent(mask -> add("mask", "", "A GIF is made without a mask. Ask for another format."));
        notPlain(ImageFormat.GIF);
        Optional<Integer> frames = request.options().get(OpenAi.FRAME_COUNT);
        call.size()
                .pixels()
                .flatMap(frame -> GifSheet.problem(frame, frames, call.card().sizes()))
                .ifPresent(problems::add);
    }

    private void drawing() {
        if (!isAsked(ImageFormat.SVG)) {
            needs(OpenAi.SVG_MODEL, "It writes an SVG.", "Ask for format svg, or leave it out.");
            needs(OpenAi.SVG_EFFORT, "It is for writing an SVG.", "Ask for format svg, or leave it out.");
            return;
        }
        if (call.n() > 1) {
            problems.add(Problem.of("n", "" + call.n(), "An SVG comes alone.").withNearest(List.of("1")));
        }
        if (request.options().get(OpenAi.SVG_MODEL).isEmpty()) {
            needs(OpenAi.SVG_EFFORT, "OpenAI takes it only together with svgModel.", "Put both, or leave it out.");
        }
        notPlain(ImageFormat.SVG);
    }

    private void notPlain(ImageFormat format) {
        if (call.delivery() == Delivery.STREAM) {
            add("delivery", "stream", "A %s comes whole. Ask for it without a stream.".formatted(format));
        }
        if (request.background().filter(Background.TRANSPARENT::equals).isPresent()) {
            problems.add(Problem.of("background", "transparent", "OpenAI gives it in png and webp.")
                    .withAdvice("Ask for one of these formats, or leave the background out."));
        }
    }

    private void stream() {
        if (call.delivery() != Delivery.STREAM) {
            needs(OpenAi.PARTIAL_IMAGES, "Previews come in a stream only.", "Ask for a stream, or leave it out.");
        }
    }

    private void references() {
        if (request.references().isEmpty()) {
            needs(OpenAi.INPUT_FIDELITY, "It says how references are read.", "Add one, or leave it out.");
        }
        request.mask()
                .flatMap(Reference::format)
                .filter(format -> format != ImageFormat.PNG)
                .ifPresent(format -> add("mask", format.toString(), "A mask is a PNG that is see-through in places."));
    }

    private void markup() {
        request.options().get(OpenAi.MARKUP).ifPresent(this::markup);
    }

    private void markup(Reference markup) {
        String option = OpenAi.MARKUP.toString();
        if (request.references().isEmpty()) {
            add(option, "", "It is drawn over the first reference, but there is none. Add one, or leave it out.");
        }
        if (request.mask().isPresent()) {
            add(option, "", "OpenAI takes either a mask or a markup. Leave one out.");
        }
        markup.format()
                .filter(format -> format != ImageFormat.PNG)
                .ifPresent(
                        format -> add(option, format.toString(), "A markup is a PNG that is see-through in places."));
        request.references().stream()
                .limit(1)
                .flatMap(first -> first.size().stream())
                .filter(size -> markup.size().filter(own -> !own.equals(size)).isPresent())
                .forEach(size -> add(option, "", "A markup has the size of the first reference, %s.".formatted(size)));
    }

    private boolean isAsked(ImageFormat format) {
        return request.format().filter(format::equals).isPresent();
    }

    /** Notes that a setting was put without what it is for. */
    private void needs(Option<?> option, String reason, String advice) {
        request.options()
                .get(option)
                .ifPresent(value -> problems.add(
                        Problem.of(option.toString(), value.toString(), reason).withAdvice(advice)));
    }

    private void add(String option, String given, String reason) {
        problems.add(Problem.of(option, given, reason));
    }
}
