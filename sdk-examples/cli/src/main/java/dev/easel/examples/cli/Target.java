package dev.easel.examples.cli;

import dev.easel.image.IfExists;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command saves what it made. */
final class Target {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Where all that is made goes; created if need be.")
    private Path directory = Path.of("out");

    @Option(names = "--overwrite", description = "Replace files that are there.")
    private boolean overwrite;

    Path directory() {
        return directory;
    }

    IfExists ifExists() {
        return overwrite ? IfExists.REPLACE : IfExists.FAIL;
    }
}
