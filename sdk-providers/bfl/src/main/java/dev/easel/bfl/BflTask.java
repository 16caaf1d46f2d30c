package dev.easel.bfl;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.Failure;
import dev.easel.error.Rejection;
import dev.easel.error.Rejection.Stage;
import dev.easel.job.Ticket;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import dev.easel.spi.Answer;
import dev.easel.spi.Facts;
import dev.easel.spi.ProviderFailures;
import dev.easel.spi.Remote;
import dev.easel.spi.Step;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Reads how one task stands. The status in the body counts before that of HTTP: FLUX 3 tells of failed tasks with 503 and 422.
 * Used by one call.
 */
final class BflTask {

    /** A task that was just accepted may be unknown for a moment, where another cluster is asked. */
    static final int PATIENCE = 5;

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Ticket ticket;
    private int unknown;

    BflTask(Ticket ticket) {
        this.ticket = ticket;
    }

    /** The step after an answer of any HTTP status. A word for the status that is not known means that it is not done. */
    Step read(Answer answer) {
        Json json = answer.json();
        Optional<String> status =
                json.get("status").text().or(() -> json.get("state").text());
        if (status.isEmpty() && !answer.isSuccess()) {
            return new Step.Fail(refused(answer));
        }
        return switch (status.orElse("")) {
            case "Ready" -> ready(json);
            case "Request Moderated" -> moderated("Request Moderated", Stage.INPUT, json);
            case "Content Moderated" -> moderated("Content Moderated", Stage.OUTPUT, json);
            case "Error", "Failed" -> failed(status.orElse(""), json);
            case "Task not found" -> notFound();
            default -> new Step.Pending(percent(json.get("progress")));
        };
    }

    /** The question was refused; the task goes on. */
    private static Failure refused(Answer answer) {
        return Failure.builder()
                .from(BflErrors.explain(answer))
                .charge(Charge.MAYBE)
                .build();
    }

    private Step ready(Json json) {
        Optional<URI> sample = BflResponses.url(json.get("result").get("sample"));
        return sample.<Step>map(url -> new Step.Fetch(List.of(new Remote(url, Expiry.of(url))), facts(json)))
                .orElseGet(() ->
                        new Step.Fail(failure(Category.BAD_RESPONSE, Charge.MAYBE, "is ready, but no image is named")
                                .build()));
    }

    /** The bill of the answer, else what was said when the task was accepted. */
    private Facts facts(Json json) {
        JsonBuilder usage = Json.object().put("status", "Ready");
        Json settled = BflResponses.bill(json);
        for (String figure : BflResponses.BILL) {
            Json told = settled.get(figure).isMissing() ? ticket.state().get(figure) : settled.get(figure);
            if (!told.isMissing()) {
                usage.put(figure, told);
            }
        }
        Facts.Builder facts = Facts.builder().usage(usage.build()).requestId(ticket.taskId());
        json.get("result").get("seed").integer().ifPresent(seed -> facts.putEchoed("seed", "" + seed));
        return facts.build();
    }

    /** BFL bills no task that its rules stopped (help.bfl.ai, "Why did my request fail", 2026-06-12). */
    private Step moderated(String status, Stage stage, Json json) {
        String what = stage == Stage.INPUT ? "prompt or references" : "image";
        return new Step.Fail(failure(
                        Category.MODERATED,
                        Charge.NO,
                        "was stopped: BFL's safety rules refused its %s, and it is not billed%s"
                                .formatted(what, details(json)))
                .code(status)
                .rejection(new Rejection(stage, List.of()))
                .build());
    }

    private Step failed(String status, Json json) {
        return new Step.Fail(failure(Category.TASK_FAILED, Charge.MAYBE, "failed" + details(json))
                .code(status)
                .build());
    }

    private Step notFound() {
        unknown++;
        return unknown < PATIENCE
                ? Step.Pending.UNKNOWN
                : new Step.Fail(failure(Category.TASK_FAILED, Charge.MAYBE, "is not known to BFL, or not any more")
                        .code("Task not found")
                        .build());
    }

    private Failure.Builder failure(Category category, Charge charge, String what) {
        return Failure.builder()
                .category(category)
                .charge(charge)
                .message("Task %s %s. %s".formatted(ticket.taskId(), what, advice(category)))
                .requestId(ticket.taskId());
    }

    private static String advice(Category category) {
        return category == Category.MODERATED
                ? "Change the prompt or the references, or raise safetyTolerance."
                : "Look at BFL what became of it before it is asked again.";
    }

    /** The reason in BFL's own words; their form is not published. */
    private static String details(Json json) {
        Json details = json.get("details");
        return details.isObject() && !details.fields().isEmpty()
                ? ": " + ProviderFailures.quoted(details.toString())
                : "";
    }

    /** BFL does not say whether its number is a share or a percentage; it mostly sends none. */
    private static int percent(Json progress) {
        return progress.number()
                .map(told -> told.compareTo(BigDecimal.ONE) <= 0 ? told.multiply(ALL) : told)
                .filter(told -> told.signum() >= 0 && told.compareTo(ALL) <= 0)
                .map(BigDecimal::intValue)
                .orElse(-1);
    }
}
