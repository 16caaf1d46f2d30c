package dev.easel.testkit;

import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.PaidWork;
import dev.easel.image.GeneratedImage;
import dev.easel.result.ImageResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a call comes to, as its caller and its listener are told. */
final class Ending {

    private final Stage stage;
    private final List<String> words;
    private final List<String> wrongs = new ArrayList<>();

    /**
     * Looks at one.
     *
     * @param words what its exception must tell
     */
    Ending(Stage stage, List<String> words) {
        this.stage = stage;
        this.words = words;
    }

    /** All that is wrong with how it was told. */
    List<String> wrongs() {
        return wrongs;
    }

    /** Waits for it. */
    Expected of(Form.Made made) throws InterruptedException {
        try {
            ImageResult result = stage.heard().add(made.end().get(Stage.SOON.toSeconds(), TimeUnit.SECONDS));
            result.images().forEach(GeneratedImage::discard);
            return Expected.image(posts());
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (CancellationException e) {
            return told();
        } catch (TimeoutException e) {
            wrongs.add("it hangs");
            return new Expected(Optional.empty(), posts(), Charge.MAYBE);
        }
    }

    private Expected failed(Throwable thrown) throws InterruptedException {
        if (!(thrown instanceof EaselException known)) {
            wrongs.add("not one of Easel's exceptions: " + thrown);
            return new Expected(Optional.empty(), posts(), Charge.MAYBE);
        }
        stage.heard().add(known);
        String all = known.getMessage() + known.failure() + known.paidWork();
        words.stream().filter(word -> !all.contains(word)).forEach(word -> wrongs.add("does not tell " + word));
        known.paidWork().map(PaidWork::images).orElse(List.of()).forEach(Ending::discard);
        stage.failure(Duration.ZERO)
                .filter(heard -> heard.category() != known.category() || heard.charge() != known.charge())
                .ifPresent(heard -> wrongs.add("the listener heard " + heard.category() + ", " + heard.charge()));
        return new Expected(Optional.of(known.category()), posts(), known.charge());
    }

    private static void discard(Object image) {
        ((GeneratedImage) image).discard();
    }

    /** Who gave up is told no more; the listener is. */
    private Expected told() throws InterruptedException {
        Optional<Failure> failure = stage.failure(Stage.SOON);
        failure.ifPresentOrElse(any -> {}, () -> wrongs.add("nobody is told how it ended"));
        return failure.map(each -> new Expected(Optional.of(each.category()), posts(), each.charge()))
                .orElseGet(() -> Expected.image(posts()));
    }

    /** Whatever is sent before there is a task counts as paid. */
    private int posts() {
        return (int) stage.vendor().script().begun().stream()
                .filter(request -> !Moment.POLL.is(request) && !Moment.DOWNLOAD.is(request))
                .count();
    }
}
