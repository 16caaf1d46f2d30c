package dev.easel.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was expected of each fault in each form, and what came of it. Safe to share. */
final class FaultTable {

    private final List<String> lines = new ArrayList<>();
    private int wrong;

    synchronized void add(Fault fault, Form form, Seen seen) {
        wrong += seen.wrongs().isEmpty() ? 0 : 1;
        lines.add("| %s | %s %s | %s | %s | %s |"
                .formatted(fault.promise().number(), fault.what(), fault.moment(), form, fault.expected(), seen));
    }

    /** The table in Markdown, with its sum. */
    synchronized String text() {
        String head = "| promise | fault | form | expected | outcome |\n|---|---|---|---|---|\n";
        return head
                + String.join("\n", lines)
                + "\n\n%d faults, %d not as promised; each within %d ms.\n"
                        .formatted(lines.size(), wrong, Fault.BOUND.toMillis());
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text());
    }
}
