package dev.easel.internal.runner;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.image.InvalidImageException;
import dev.easel.plan.PlannedCall;
import dev.easel.spi.ImageBody;
import dev.easel.spi.LocalContext;
import dev.easel.spi.LocalWork;
import dev.easel.spi.Step;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;

/** Carries out the steps of one call. */
final class LocalSteps implements LocalContext {

    private final Run run;
    private final PlannedCall call;
    private final RunEnvironment environment;
    private final List<GeneratedImage> kept = new ArrayList<>();

    LocalSteps(Run run, PlannedCall call, RunEnvironment environment) {
        this.run = run;
        this.call = call;
        this.environment = environment;
    }

    PlannedCall call() {
        return call;
    }

    /** Asks for the next step, and does it. */
    void take(Callable<Step> source) {
        Step step;
        try {
            step = source.call();
        } catch (InvalidImageException e) {
            step = fail(Category.BAD_IMAGE, "The provider made no image: " + e.getMessage(), e);
        } catch (IOException e) {
            step = fail(
                    Category.LOCAL_IO,
                    "A file of this machine failed: %s. Free the disk or mend its rights.".formatted(e),
                    e);
        } catch (OutOfMemoryError e) {
            step = fail(
                    Category.TASK_FAILED,
                    "The heap is too small for this image. Ask for a smaller one, or raise -Xmx.",
                    e);
        } catch (Throwable e) {
            // The future must complete whatever a provider's code throws, or the caller would wait for ever.
            step = fail(Category.TASK_FAILED, "The provider failed: " + e, e);
        }
        perform(step);
    }

    private void perform(Step step) {
        if (step instanceof Step.Local local) {
            runLocally(local.work());
        } else if (step instanceof Step.Done done) {
            run.done(call, done);
        } else if (step instanceof Step.Fail fail) {
            kept.forEach(GeneratedImage::discard);
            run.failed(call, fail.failure());
        }
    }

    private void runLocally(LocalWork work) {
        try {
            environment.local().execute(() -> {
                if (!run.isOver()) {
                    take(() -> work.run(this));
                }
            });
        } catch (RejectedExecutionException e) {
            perform(fail(Category.CANCELLED, StepRunner.CLOSED, e));
        }
    }

    private static Step fail(Category category, String message, Throwable cause) {
        return new Step.Fail(Failure.unsent(category, message).cause(cause).build());
    }

    @Override
    public GeneratedImage keep(ImageBody body) throws IOException {
        GeneratedImage image = environment.spool().keep(body);
        kept.add(image);
        return image;
    }

    @Override
    public void partial(GeneratedImage image) {
        image.discard();
    }

    @Override
    public void progress(int percent) {}

    @Override
    public boolean isOver() {
        return run.isOver();
    }
}
