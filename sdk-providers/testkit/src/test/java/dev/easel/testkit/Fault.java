package dev.easel.testkit;

import dev.easel.error.Category;
import dev.easel.image.GeneratedImage;
import dev.easel.policy.Timeouts;
import dev.easel.result.ImageEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Something that goes wrong at one moment of a call, and what must come of it. Written once, then only read. */
final class Fault {

    /** Each time that is set. */
    static final Duration TIME = Duration.ofMillis(100);

    /** Within which all of a fault must be over once its moment has come. */
    static final Duration BOUND = TIME.multipliedBy(10);

    /** What a caller does when the moment has come. */
    enum Act {
        NOTHING,
        GIVE_UP,
        CLOSE
    }

    private final Moment moment;
    private final Promise promise;
    private final String what;
    private UnaryOperator<StubReply> change = reply -> reply;
    private Consumer<Scene> preparation = scene -> {};
    private UnaryOperator<Timeouts.Builder> times = builder -> builder;
    private Consumer<ImageEvent> watcher = Fault::letGo;
    private Set<Form> forms;
    private Act act = Act.NOTHING;
    private boolean always = true;
    private Expected expected = Expected.image(1);
    private Optional<Expected> orElse = Optional.empty();
    private final List<String> told = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private Duration earliest = Duration.ZERO;

    private Fault(Moment moment, Promise promise, String what) {
        this.moment = moment;
        this.promise = promise;
        this.what = what;
        this.forms = moment.forms();
    }

    /** A fault of which nothing but its name is known. */
    static Fault at(Moment moment, Promise promise, String what) {
        return new Fault(moment, promise, what);
    }

    /** The vendor answers otherwise at the moment. */
    Fault answers(UnaryOperator<StubReply> other) {
        change = other;
        return this;
    }

    /** The vendor does so once, and then answers as it should. */
    Fault once() {
        always = false;
        return this;
    }

    /** Something is done before the call. */
    Fault prepared(Consumer<Scene> before) {
        preparation = before;
        return this;
    }

    /** A time is set. */
    Fault within(UnaryOperator<Timeouts.Builder> limits) {
        times = limits;
        return this;
    }

    /** The caller does something when the moment has come. */
    Fault when(Act done) {
        act = done;
        return this;
    }

    /** Whoever watches a stream does something with each event. */
    Fault watched(Consumer<ImageEvent> by) {
        watcher = by;
        return this;
    }

    /** It is tried in these forms only. */
    Fault in(Form... some) {
        forms = Set.of(some);
        return this;
    }

    /** What must come of it; one image after one request unless it is said. */
    Fault comes(Expected to) {
        expected = to;
        return this;
    }

    /** What may come of it as well, since it leaves no proof each time. */
    Fault orElse(Expected other) {
        orElse = Optional.of(other);
        return this;
    }

    Fault inDoubt(Category category) {
        return comes(Expected.inDoubt(category));
    }

    Fault free(Category category, int posts) {
        return comes(Expected.free(category, posts));
    }

    /** What the exception must tell. */
    Fault telling(String... words) {
        told.addAll(List.of(words));
        return this;
    }

    /** Files that are left, since the images that could not be saved are kept there. */
    Fault leaving(String... names) {
        left.addAll(List.of(names));
        return this;
    }

    /** It must not be over before that time. */
    Fault notBefore(Duration time) {
        earliest = time;
        return this;
    }

    private static void letGo(ImageEvent event) {
        if (event instanceof ImageEvent.Partial partial) {
            GeneratedImage preview = partial.image();
            preview.discard();
        }
    }

    Moment moment() {
        return moment;
    }

    Promise promise() {
        return promise;
    }

    String what() {
        return what;
    }

    Set<Form> forms() {
        return forms;
    }

    Act act() {
        return act;
    }

    Expected expected() {
        return expected;
    }

    boolean allows(Expected outcome) {
        return outcome.equals(expected) || orElse.equals(Optional.of(outcome));
    }

    List<String> told() {
        return told;
    }

    Duration earliest() {
        return earliest;
    }

    List<String> left() {
        return left;
    }

    Consumer<ImageEvent> watcher() {
        return watcher;
    }

    UnaryOperator<StubReply> change() {
        return change;
    }

    boolean isEveryTime() {
        return always;
    }

    void prepare(Scene scene) {
        preparation.accept(scene);
    }

    Timeouts times() {
        return times.apply(Timeouts.builder().from(Stage.QUICK)).build();
    }

    /** How it is listed: promise, fault, moment, form and what must come of it. */
    String name(Form form) {
        return "%s · %s %s · %s · %s".formatted(promise.number(), what, moment, form, expected);
    }
}
