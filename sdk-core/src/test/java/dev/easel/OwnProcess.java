package dev.easel;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Runs a main class in a Java of its own: with a small heap, or without some modules. */
public final class OwnProcess {

    private static final int SECONDS = 100;

    private OwnProcess() {}

    /** Waits for its end, and gives what it said; with its exit code before it, if that is not 0. */
    public static String said(List<String> options, Class<?> main, Object... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Djava.awt.headless=true", "-cp", classPath(main), main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).whenComplete((done, late) -> process.destroyForcibly());
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return code == 0 ? said : "exit code " + code + ": " + said;
    }

    private static String classPath(Class<?> main) {
        return Stream.of(Easel.class, main, JsonFactory.class, LoggerFactory.class)
                .map(OwnProcess::root)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar or directory that a class really comes from; its code source names the module that it is patched into. */
    private static String root(Class<?> type) {
        String name = "/" + type.getName().replace('.', '/') + ".class";
        String url = Objects.requireNonNull(type.getResource(name), name).toString();
        String root = url.substring(0, url.length() - name.length());
        String file = root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - 1) : root;
        return Path.of(URI.create(file)).toString();
    }
}
