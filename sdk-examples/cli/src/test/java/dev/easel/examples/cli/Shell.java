package dev.easel.examples.cli;

import dev.easel.json.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs the tool as a shell would. */
final class Shell {

    /** A day after the catalogues were read, so that no test depends on today. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    private Shell() {}

    /**
     * What a command left behind.
     *
     * @param code its exit code
     * @param out what it wrote on standard output
     * @param err what it wrote on standard error
     */
    record Ended(int code, String out, String err) {
        Json json() {
            return Json.parse(out);
        }
    }

    static Ended easel(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(Shell.CLOCK, new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Ended(code, out.toString(), err.toString());
    }
}
