package dev.easel.examples.cli;

import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.Problem;
import dev.easel.json.Json;
import dev.easel.json.JsonBuilder;
import java.io.PrintWriter;
import java.util.List;

/** Tells an error: as JSON on standard output if asked for, always in words on standard error, never with a stack trace. */
final class ErrorReport {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean json;

    ErrorReport(PrintWriter out, PrintWriter err, boolean json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    int tell(Exception e) {
        if (e instanceof EaselException known) {
            print(known.failure(), known.getMessage());
            return ExitCode.of(known);
        }
        print(Failure.unsent(Category.LOCAL_IO, "This tool failed: " + e).build());
        return ExitCode.FAILED;
    }

    int tellUsage(String message) {
        print(Failure.unsent(Category.INVALID_REQUEST, message).build());
        return ExitCode.INVALID;
    }

    private void print(Failure failure) {
        print(failure, failure.message());
    }

    private void print(Failure failure, String message) {
        err.println("easel: " + message);
        if (json) {
            out.println(
                    Json.object().put("error", json(failure, message)).build().pretty());
        }
    }

    private static Json json(Failure failure, String message) {
        List<Json> problems = failure.problems().stream().map(ErrorReport::json).toList();
        JsonBuilder error = Json.object()
                .put("category", failure.category().name())
                .put("message", message)
                .put("charge", failure.charge().name())
                .put("problems", Json.array(problems))
                .putIfPresent("code", failure.code())
                .putIfPresent("requestId", failure.requestId());
        failure.retryAfter().ifPresent(wait -> error.put("retryAfterSeconds", wait.toSeconds()));
        failure.rejection()
                .ifPresent(rejection -> error.put("rejection", rejection.stage().toString()));
        return error.build();
    }

    private static Json json(Problem problem) {
        return Json.object()
                .put("option", problem.option())
                .put("given", problem.given())
                .put("reason", problem.reason())
                .put(
                        "nearest",
                        Json.array(problem.nearest().stream().map(Json::of).toList()))
                .put("advice", problem.advice())
                .build();
    }
}
