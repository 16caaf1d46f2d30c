package dev.easel.google;

import dev.easel.error.Problem;
import dev.easel.image.Background;
import dev.easel.plan.PlannedCall;
import dev.easel.request.Delivery;
import dev.easel.request.ImageRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * Of a model that the catalogue does not know nothing is checked but this: what {@code generateContent} has no field for
 * cannot be sent, and must not be lost in silence.
 */
final class NoSuchField {

    private final PlannedCall call;
    private final List<Problem> problems = new ArrayList<>(0);

    private NoSuchField(PlannedCall call) {
        this.call = call;
    }

    static List<Problem> problems(PlannedCall call) {
        NoSuchField check = new NoSuchField(call);
        check.request(call.request());
        check.images();
        return check.problems;
    }

    private void request(ImageRequest request) {
        request.mask().ifPresent(mask -> refuse("mask", ""));
        request.quality().ifPresent(quality -> refuse("quality", quality.toString()));
        request.background()
                .filter(background -> background != Background.AUTO)
                .ifPresent(background -> refuse("background", background.toString()));
        request.format().ifPresent(format -> refuse("format", format.toString()));
        request.compression().ifPresent(strength -> refuse("compression", "" + strength));
        request.endUser().ifPresent(user -> refuse("endUser", ""));
        if (call.delivery() == Delivery.STREAM) {
            refuse("stream", "");
        }
    }

    private void images() {
        if (call.n() > 1) {
            problems.add(Problem.of("n", "" + call.n(), "Google draws one image a call.")
                    .withNearest(List.of("1"))
                    .withAdvice("Ask several times, or give the model a card in a catalogue of your own."));
        }
        if (call.size().pixels().isPresent() && call.size().tier().isEmpty()) {
            problems.add(Problem.of("size", call.size().toString(), "Google takes steps and shapes, not pixels.")
                    .withAdvice("Ask for a step with a shape, such as 2K 16:9."));
        }
    }

    private void refuse(String option, String given) {
        problems.add(
                Problem.of(option, given, "Google's API has no field for it.").withAdvice("Leave it out."));
    }
}
