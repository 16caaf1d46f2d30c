package dev.easel.internal.runner;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.image.GeneratedImage;
import dev.easel.plan.Plan;
import dev.easel.plan.PlannedCall;
import dev.easel.pricing.CallBill;
import dev.easel.result.ImageResult;
import dev.easel.spi.Step.Done;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What came so far of one request. Guarded by its run's lock. */
final class Tally {

    private final Plan plan;
    private final NavigableMap<Integer, GeneratedImage> images = new TreeMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();
    private final List<String> requestIds = new ArrayList<>();
    private final Map<Integer, CallBill> bills = new HashMap<>();
    private int extra;

    Tally(Plan plan) {
        this.plan = plan;
        this.extra = plan.n();
        notices.addAll(plan.notices());
    }

    /** Adds what a call brought, and returns the places of its images. */
    List<Integer> add(PlannedCall call, Done done, Optional<String> requestId) {
        List<Integer> places = new ArrayList<>();
        for (int k = 0; k < done.images().size(); k++) {
            int place = k < call.n() ? call.first() + k : extra++;
            images.put(place, done.images().get(k));
            places.add(place);
        }
        done.facts().requestId().or(() -> requestId).ifPresent(requestIds::add);
        bills.put(
                call.first(),
                CallBill.done(
                        call.n(),
                        done.images().stream().map(GeneratedImage::size).toList(),
                        done.facts().usage()));
        done.facts().notices().stream().filter(text -> !notices.contains(text)).forEach(notices::add);
        for (int k = done.images().size(); k < call.n(); k++) {
            add(missing(call, call.first() + k, done.images().size()));
        }
        return places;
    }

    private Failure missing(PlannedCall call, int place, int came) {
        String message = "%s answered with %d images instead of %d."
                .formatted(call.card().id(), came, call.n());
        return of(
                call,
                Failure.builder()
                        .category(Category.BAD_RESPONSE)
                        .message(message)
                        .charge(Charge.MAYBE)
                        .build(),
                place);
    }

    void add(Failure failure) {
        failures.add(failure);
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
        return plan.calls().stream()
                .map(call -> bills.getOrDefault(call.first(), CallBill.failed(call.n(), charge(call))))
                .toList();
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
                .requestIds(requestIds)
                .cost(plan.settle(bills()))
                .build();
    }
}
