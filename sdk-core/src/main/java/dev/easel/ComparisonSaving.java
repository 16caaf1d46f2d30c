package dev.easel;

import dev.easel.error.EaselException;
import dev.easel.image.SaveOption;
import dev.easel.internal.runner.Run;
import dev.easel.plan.Plan;
import dev.easel.result.ImageResult;
import dev.easel.result.Outcome;
import dev.easel.result.SaveTarget;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Saves the images of a comparison model by model, in places that were checked before. For the threads of one comparison. */
final class ComparisonSaving {

    private final ComparisonPlan plan;
    private final Path directory;
    private final SaveOption[] options;
    private final Map<Integer, SaveTarget> targets = new ConcurrentHashMap<>();
    private final Map<Integer, Run> runs = new ConcurrentHashMap<>();
    private final NavigableMap<Integer, CallRows.Ended> ended = new ConcurrentSkipListMap<>();

    /** Checks all places before anything is sent. */
    ComparisonSaving(ComparisonPlan plan, Path directory, SaveOption... options) {
        this.plan = plan;
        this.directory = directory;
        this.options = options.clone();
        ComparisonFolder.check(directory, options);
        for (int place = 0; place < plan.lines().size(); place++) {
            Optional<Plan> planned = plan.lines().get(place).plan();
            if (planned.isPresent()) {
                targets.put(place, SaveTarget.check(folder(place), planned.get().n(), options));
            }
        }
    }

    /** Where the images of a model will be. */
    Path folder(int place) {
        return ComparisonFolder.folder(directory, place);
    }

    /** The call of a model was begun. */
    ImageCall begun(int place, Run run) {
        runs.put(place, run);
        return new ImageCall(run);
    }

    /** Saves what a model brought; images that cannot be saved are in the failure that it has ended with then. */
    CallRows.Ended save(CallRows.Ended call) {
        Outcome outcome = call.outcome()
                .result()
                .map(result -> save(call.place(), result))
                .orElse(call.outcome());
        CallRows.Ended saved = new CallRows.Ended(call.place(), outcome, call.time());
        ended.put(call.place(), saved);
        return saved;
    }

    /** Tasks are forgotten only now: what came would be lost with the process before. */
    private Outcome save(int place, ImageResult result) {
        try {
            Outcome done =
                    new Outcome.Done(Objects.requireNonNull(targets.get(place)).save(result));
            Objects.requireNonNull(runs.get(place)).saved();
            return done;
        } catch (EaselException e) {
            return Outcome.of(e);
        }
    }

    /** Writes the page once all have ended. */
    Comparison finish() {
        Comparison comparison = Comparison.of(plan, List.copyOf(ended.values()));
        List<Path> files = comparison.results().stream()
                .flatMap(result -> result.files().stream())
                .toList();
        ComparisonFolder.show(comparison, files, directory, options);
        return comparison;
    }
}
