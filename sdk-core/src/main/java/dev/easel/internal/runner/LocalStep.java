package dev.easel.internal.runner;

import dev.easel.image.GeneratedImage;
import dev.easel.spi.ImageBody;
import dev.easel.spi.LocalContext;
import dev.easel.spi.LocalWork;
import dev.easel.spi.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Computes on this machine. Used by one thread at a time. */
final class LocalStep implements LocalContext {

    private final CallSteps steps;
    private final List<GeneratedImage> kept = new ArrayList<>();

    LocalStep(CallSteps steps) {
        this.steps = steps;
    }

    void start(LocalWork work) {
        steps.tellAttempt(1);
        steps.engine().workers().local().execute(() -> {
            if (!isOver()) {
                steps.take(() -> run(work));
            }
        });
    }

    private Step run(LocalWork work) throws IOException {
        boolean good = false;
        try {
            Step next = work.run(this);
            good = !(next instanceof Step.Fail);
            return next;
        } finally {
            if (!good) {
                kept.forEach(GeneratedImage::discard);
            }
        }
    }

    @Override
    public GeneratedImage keep(ImageBody body) throws IOException {
        GeneratedImage image = steps.environment().spool().keep(body);
        kept.add(image);
        return image;
    }

    @Override
    public void partial(GeneratedImage image) {
        steps.partial(image);
    }

    @Override
    public void progress(int percent) {
        steps.progress(percent);
    }

    @Override
    public boolean isOver() {
        return steps.isOver();
    }
}
