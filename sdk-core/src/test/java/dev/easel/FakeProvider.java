package dev.easel;

import dev.easel.error.Problem;
import dev.easel.image.GeneratedImage;
import dev.easel.model.ModelCatalog;
import dev.easel.plan.PlannedCall;
import dev.easel.spi.CallContext;
import dev.easel.spi.Facts;
import dev.easel.spi.ImageProvider;
import dev.easel.spi.LocalContext;
import dev.easel.spi.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A provider whose every call does what a test says. */
final class FakeProvider implements ImageProvider {

    /** What one call does on a thread of the pool. */
    @FunctionalInterface
    interface Work {
        Step run(PlannedCall call, LocalContext context) throws IOException;
    }

    private final Work work;
    private final Function<PlannedCall, List<Problem>> review;

    FakeProvider(Work work) {
        this(work, call -> List.of());
    }

    FakeProvider(Work work, Function<PlannedCall, List<Problem>> review) {
        this.work = work;
        this.review = review;
    }

    /** Draws what was asked, each image in another shade. */
    static FakeProvider drawing() {
        return new FakeProvider(FakeProvider::draw);
    }

    static Step draw(PlannedCall call, LocalContext context) throws IOException {
        List<GeneratedImage> images = new ArrayList<>();
        for (int k = 0; k < call.n(); k++) {
            byte[] png = Pngs.grey(8, 8, call.first() + k);
            images.add(context.keep(out -> out.write(png)));
        }
        return new Step.Done(images, Facts.NONE);
    }

    @Override
    public String id() {
        return "acme";
    }

    @Override
    public ModelCatalog catalog() {
        return TestModels.CATALOG;
    }

    @Override
    public List<Problem> review(PlannedCall call) {
        return review.apply(call);
    }

    @Override
    public Step begin(PlannedCall call, CallContext context) {
        return new Step.Local(local -> work.run(call, local));
    }
}
