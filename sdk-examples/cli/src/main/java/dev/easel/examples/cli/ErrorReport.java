package dev.easel.examples.cli;

import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Problem;
import dev.easel.json.Json;
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
            print(known.category().name(), known.getMessage(), known.charge(), known.problems());
            return ExitCode.of(known);
        }
        print("LOCAL_IO", "This tool failed: " + e, Charge.NO, List.of());
        return ExitCode.FAILED;
    }

    int tellUsage(String message) {
        print("INVALID_REQUEST", message, Charge.NO, List.of());
        return ExitCode.INVALID;
    }

    private void print(String category, String message, Charge charge, List<Problem> problems) {
        err.println("easel: " + message);
        if (json) {
            out.println(Json.object()
                    .put(
                            "error",
                            Json.object()
                                    .put("category", category)
                                    .put("message", message)
                                    .put("charge", charge.name())
                                    .put(
                                            "problems",
                                            Json.array(problems.stream()
                                                    .map(ErrorReport::json)
                                                    .toList()))
                                    .build())
                    .build()
                    .pretty());
        }
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
