package dev.easel.plan;

import dev.easel.error.Category;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.Problem;
import dev.easel.pricing.PriceSum;
import dev.easel.request.ImageRequest;
import dev.easel.request.RequestMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What several requests will really send, before anything is sent. Immutable. */
public final class Plans {

    /** How many requests are planned together. */
    public static final int MAX_REQUESTS = RequestMatrix.MAX_REQUESTS;

    private static final int SHOWN_REFUSALS = 5;

    private final List<Plan> plans;

    private Plans(List<Plan> plans) {
        this.plans = List.copyOf(plans);
    }

    /**
     * Plans each of some requests.
     *
     * @param requests 1 to {@value #MAX_REQUESTS}
     * @param planner plans one of them
     * @throws InvalidRequestException naming all requests that cannot be carried out, counted from 1, and why
     */
    public static Plans of(List<ImageRequest> requests, Function<ImageRequest, Plan> planner) {
        if (requests.isEmpty() || requests.size() > MAX_REQUESTS) {
            throw new InvalidRequestException(
                    "1 to %d requests are carried out together, but %d were given. Nothing was sent."
                            .formatted(MAX_REQUESTS, requests.size()));
        }
        List<Plan> plans = new ArrayList<>();
        Map<Integer, InvalidRequestException> refusals = new TreeMap<>();
        for (int k = 0; k < requests.size(); k++) {
            try {
                plans.add(planner.apply(requests.get(k)));
            } catch (InvalidRequestException e) {
                refusals.put(k + 1, e);
            }
        }
        if (!refusals.isEmpty()) {
            throw refusal(refusals, requests.size());
        }
        return new Plans(plans);
    }

    private static InvalidRequestException refusal(Map<Integer, InvalidRequestException> refusals, int of) {
        String each = refusals.entrySet().stream()
                .limit(SHOWN_REFUSALS)
                .map(refusal -> "\nRequest %d: %s"
                        .formatted(refusal.getKey(), refusal.getValue().getMessage()))
                .collect(Collectors.joining());
        int more = refusals.size() - SHOWN_REFUSALS;
        List<Problem> problems =
                refusals.values().stream().flatMap(e -> e.problems().stream()).toList();
        return new InvalidRequestException(Failure.unsent(
                        Category.INVALID_REQUEST,
                        "%d of %d requests cannot be carried out, and nothing was sent.%s%s"
                                .formatted(refusals.size(), of, each, more > 0 ? "\nAnd %d more.".formatted(more) : ""))
                .problems(problems)
                .cause(refusals.values().iterator().next())
                .build());
    }

    /** The plans in the order of the requests. */
    public List<Plan> plans() {
        return plans;
    }

    /** What they cost together at most. */
    public PriceSum quote() {
        return PriceSum.promised(plans.stream().map(Plan::quote).toList());
    }
}
