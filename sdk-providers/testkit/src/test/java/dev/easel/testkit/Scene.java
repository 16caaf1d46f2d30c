package dev.easel.testkit;

import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.result.ImageResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** One fault played in one form, and all that is seen of it. */
final class Scene implements AutoCloseable {

    private final Fault fault;
    private final Form form;
    private final Path place;
    private final Traces traces;
    private final Stage stage;
    private final AtomicInteger reached = new AtomicInteger();
    private final AtomicLong since = new AtomicLong();
    private final List<String> wrongs = new ArrayList<>();

    /** Sets it up with a picture that the vendor draws. */
    Scene(Fault fault, Form form, FaultKit kit, byte[] image) {
        this.fault = fault;
        this.form = form;
        this.place = kit.directory;
        this.traces = new Traces(place);
        this.stage = new Stage(kit, builder -> builder.timeouts(fault.times()));
        if (fault.moment().isLarge()) {
            stage.draws(image);
        }
    }

    /** The vendor and the client. */
    Stage stage() {
        return stage;
    }

    /** Where images are saved to. */
    Path target() {
        return place.resolve("target");
    }

    /** Where they wait. */
    Path spool() {
        return place.resolve("spool");
    }

    /** Plays it; empty if a time was over before the moment had come, as it happens on a busy machine. */
    Optional<Seen> play() throws Exception {
        fault.moment().alter(stage.vendor(), this::moment);
        fault.prepare(this);
        traces.expectFiles();
        long begun = System.nanoTime();
        Form.Made made = make();
        act(made);
        Ending ending = new Ending(stage, fault.told());
        Expected outcome = ending.of(made);
        wrongs.addAll(ending.wrongs());
        long from = since.get() == 0 ? begun : since.get();
        Duration time = Duration.ofNanos(System.nanoTime() - from);
        if (reached.get() == 0 && outcome.category().map(Enum::name).equals(Optional.of("TIMEOUT"))) {
            return Optional.empty();
        }
        stage.vendor().silence().release();
        compare(outcome, time);
        lookAtDownloads();
        if (outcome.category().isEmpty()) {
            deleteSaved();
        }
        wrongs.addAll(traces.left(stage, fault));
        return Optional.of(new Seen(outcome, time, List.copyOf(wrongs)));
    }

    /** The vendor's answer at the moment, which has come. */
    private StubReply moment(StubReply reply) {
        since.compareAndSet(0, System.nanoTime());
        return reached.incrementAndGet() == 1 || fault.isEveryTime()
                ? fault.change().apply(reply)
                : reply;
    }

    private Form.Made make() {
        if (fault.moment() == Moment.SAVING && form == Form.BLOCKING) {
            return Form.waiting(() -> stage.easel().generateInto(target(), stage.request()));
        }
        Form.Made made = form.make(stage.easel(), stage.request(), fault.watcher());
        return fault.moment() == Moment.SAVING ? new Form.Made(made.end().thenApply(this::saved), made.giveUp()) : made;
    }

    /** Its images are still the caller's if they cannot be saved. */
    private ImageResult saved(ImageResult result) {
        try {
            result.saveIn(target());
            return result;
        } catch (EaselException e) {
            result.images().forEach(GeneratedImage::discard);
            throw e;
        }
    }

    private void act(Form.Made made) throws InterruptedException {
        if (fault.act() == Fault.Act.NOTHING) {
            return;
        }
        if (!stage.vendor().silence().awaitBegin(Stage.SOON)) {
            wrongs.add("the moment did not come");
        }
        since.set(System.nanoTime());
        if (fault.act() == Fault.Act.CLOSE) {
            stage.easel().close();
        } else {
            made.giveUp().run();
        }
    }

    private void compare(Expected outcome, Duration time) throws InterruptedException {
        if (!fault.allows(outcome)) {
            wrongs.add("not as expected: "
                    + stage.failure(Duration.ZERO).map(Failure::message).orElse(""));
        }
        if (time.compareTo(Fault.BOUND) > 0) {
            wrongs.add("after " + time.toMillis() + " ms");
        }
        if (time.compareTo(fault.earliest()) < 0) {
            wrongs.add("already after " + time.toMillis() + " ms");
        }
    }

    private void deleteSaved() throws IOException {
        for (Path file : Files.isDirectory(target()) ? Remains.files(target()) : List.<Path>of()) {
            Files.delete(file);
        }
    }

    private void lookAtDownloads() {
        boolean keyless = stage.vendor().script().begun().stream()
                .filter(Moment.DOWNLOAD::is)
                .allMatch(request -> request.header("x-key").isEmpty());
        if (!keyless) {
            wrongs.add("a download carries the key");
        }
    }

    /** Threads of this scene's client. */
    Set<Thread> newThreads() {
        return traces.newThreads();
    }

    @Override
    public void close() {
        stage.vendor().silence().release();
        stage.close();
    }
}
