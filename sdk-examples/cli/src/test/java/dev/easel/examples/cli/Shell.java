package dev.easel.examples.cli;

import dev.easel.json.Json;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the tool as a shell would. */
final class Shell {

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
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Ended(code, out.toString(), err.toString());
    }
}
