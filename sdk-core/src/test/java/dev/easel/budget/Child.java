package dev.easel.budget;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another Java process with the same classes, and what it says. */
public final class Child implements AutoCloseable {

    /** What a process ends with that SIGKILL ended. */
    static final int KILLED = 128 + 9;

    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /** Starts it. */
    public static Child start(Class<?> main, List<String> arguments) {
        return start(List.of(), main, arguments);
    }

    /** Starts it behind words of a shell's, such as {@code ulimit}. */
    static Child start(List<String> before, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(arguments);
        try {
            return new Child(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything is on the class path there, whatever is a module here. */
    private static String classPath() {
        String modules = System.getProperty("jdk.module.path", "");
        return System.getProperty("java.class.path") + File.pathSeparator + modules;
    }

    @Nullable
    String line() {
        try {
            return out.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends SIGKILL. What it said until then can still be read, which {@link Process#destroyForcibly} would not leave. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Waits for its end, and tells its exit code. */
    public int exit() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
