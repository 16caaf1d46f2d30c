package dev.easel.internal.runner;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.internal.request.CallState;
import dev.easel.internal.text.VendorText;
import dev.easel.json.Json;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedCall;
import dev.easel.pricing.CallBill;
import dev.easel.result.ImageResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What came so far of one request. Guarded by its run's lock. */
final class Tally {

    private final Plan plan;
    private final NavigableMap<Integer, GeneratedImage> images = new TreeMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private final List<String> requestIds = new ArrayList<>();
    private final Map<Integer, CallBill> bills = new HashMap<>();
    private final Map<Integer, Map<String, String>> echoed = new TreeMap<>();
    private int extra;

    Tally(Plan plan) {
        this.plan = plan;
        this.extra = plan.calls().stream()
                .mapToInt(call -> call.first() + call.n())
                .max()
                .orElse(0);
        notices.addAll(plan.notices());
    }

    /** Adds what a call brought, and returns its images by their places in the request. */
    Map<Integer, GeneratedImage> add(PlannedCall call, CallState state, Brought brought) {
        Map<Integer, GeneratedImage> placed = new TreeMap<>();
        brought.images().forEach((k, image) -> placed.put(k < call.n() ? call.first() + k : extra++, image));
        images.putAll(placed);
        placed.keySet().forEach(place -> echo(place, brought.facts().echoed()));
        bills.put(
                call.first(),
                CallBill.done(
                        call.n(),
                        placed.values().stream().map(GeneratedImage::size).toList(),
                        brought.facts().usage()));
        brought.facts().requestId().or(state::requestId).ifPresent(requestIds::add);
        addShown(brought.facts().notices(), notices);
        addShown(brought.facts().sources(), sources);
        for (int k = 0; k < call.n(); k++) {
            if (!brought.images().containsKey(k)) {
                Failure why = brought.failures()
                        .getOrDefault(k, missing(call, brought.images().size()));
                add(of(call, state.told(why), call.first() + k));
            }
        }
        return placed;
    }

    private static void addShown(List<String> texts, List<String> all) {
        texts.stream()
                .map(VendorText::shown)
                .filter(text -> !all.contains(text))
                .forEach(all::add);
    }

    private void echo(int place, Map<String, String> told) {
        Map<String, String> clean = new TreeMap<>();
        told.forEach((name, value) -> clean.put(name, VendorText.shown(value)));
        if (!clean.isEmpty()) {
            echoed.put(place, clean);
        }
    }

    private static Failure missing(PlannedCall call, int came) {
        String message = "%s answered with %d images instead of %d."
                .formatted(call.card().id(), came, call.n());
        return Failure.builder()
                .category(Category.BAD_RESPONSE)
                .message(message)
                .charge(Charge.MAYBE)
                .build();
    }

    void add(Failure failure) {
        failures.add(failure);
    }

    /** Keeps what the vendor told of the cost of a call that brought nothing. */
    void told(PlannedCall call, Charge charge, Json usage) {
        bills.put(call.first(), CallBill.failed(call.n(), charge, usage));
    }

    /** A failure of a call, with all that the provider need not know. */
    static Failure of(PlannedCall call, Failure failure, int place) {
        return Failure.builder()
                .from(failure)
                .provider(call.card().id().provider())
                .model(call.card().id().toString())
                .index(place)
                .build();
    }

    boolean hasImages() {
        return !images.isEmpty();
    }

    NavigableMap<Integer, GeneratedImage> images() {
        return images;
    }

    List<Failure> failures() {
        return failures;
    }

    /** What became of each call, in order. */
    private List<CallBill> bills() {
        return plan.calls().stream().map(this::bill).toList();
    }

    /** What became of a call. */
    CallBill bill(PlannedCall call) {
        return bills.getOrDefault(call.first(), CallBill.failed(call.n(), charge(call)));
    }

    private Charge charge(PlannedCall call) {
        return failures.stream()
                .filter(failure -> failure.index().orElse(-1) == call.first())
                .findFirst()
                .map(Failure::charge)
                .orElse(Charge.NO);
    }

    ImageResult result() {
        return ImageResult.builder()
                .plan(plan)
                .imagesByIndex(images)
                .failures(failures)
                .notices(notices)
                .sources(sources)
                .requestIds(requestIds)
                .echoed(echoed)
                .cost(plan.settle(bills()))
                .build();
    }
}
