package dev.easel.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.Easel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModelsPageTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().getParent().getParent().resolve("docs/models.md");

    @Test
    void thePageInTheDocsSaysWhatTheDataSay() throws IOException {
        String page;
        try (Easel easel = Easel.discover()) {
            page = ModelsPage.of(easel.models().cards());
        }
        if (Boolean.getBoolean("update.docs")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(
                page,
                Files.readString(PAGE),
                "docs/models.md is out of date; write it anew with: mvn -pl sdk-examples/cli -am test"
                        + " -Dtest=ModelsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate.docs=true");
    }
}
