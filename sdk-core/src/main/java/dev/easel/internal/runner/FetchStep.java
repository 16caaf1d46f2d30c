package dev.easel.internal.runner;

import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.internal.request.ImageDownload;
import dev.easel.internal.request.Verdict;
import dev.easel.spi.Remote;
import dev.easel.spi.Step;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Downloads finished images, all at once, and ends the call with those that came. */
final class FetchStep {

    private final CallSteps steps;
    private final Step.Fetch fetch;

    FetchStep(CallSteps steps, Step.Fetch fetch) {
        this.steps = steps;
        this.fetch = fetch;
    }

    void start() {
        steps.state().results(fetch.images().stream().map(Remote::uri).toList());
        List<CompletableFuture<Verdict<GeneratedImage>>> downloads =
                fetch.images().stream().map(this::download).toList();
        CompletableFuture.allOf(downloads.toArray(CompletableFuture<?>[]::new)).whenComplete((done, bug) -> {
            if (bug != null) {
                steps.mishap(bug);
            } else {
                end(downloads.stream().map(CompletableFuture::join).toList());
            }
        });
    }

    private CompletableFuture<Verdict<GeneratedImage>> download(Remote remote) {
        return new ImageDownload(steps, remote.uri(), fetch.images().size()).start(steps.freeRepeats());
    }

    private void end(List<Verdict<GeneratedImage>> verdicts) {
        NavigableMap<Integer, GeneratedImage> images = new TreeMap<>();
        NavigableMap<Integer, Failure> failures = new TreeMap<>();
        for (int k = 0; k < verdicts.size(); k++) {
            if (verdicts.get(k) instanceof Verdict.Good<GeneratedImage> good) {
                images.put(k, good.value());
            } else if (verdicts.get(k) instanceof Verdict.Bad<GeneratedImage> bad) {
                failures.put(k, steps.state().afterwards(bad.miss().failure()));
            }
        }
        if (images.isEmpty() && !failures.isEmpty()) {
            steps.fail(failures.firstEntry().getValue());
        } else {
            steps.done(new Brought(images, failures, fetch.facts()));
        }
    }
}
