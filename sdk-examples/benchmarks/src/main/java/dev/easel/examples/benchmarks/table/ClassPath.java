package dev.easel.examples.benchmarks.table;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a contender needs on its class path, and no more: each jar keeps its table of contents in the heap. */
final class ClassPath {

    private static final List<Path> ALL = Arrays.stream(
                    System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
            .map(Path::of)
            .toList();

    private static final Predicate<String> EASEL = Pattern.compile(
                    "easel-(core|openai)|jackson-core|slf4j-api|jspecify")
            .asPredicate();
    private static final Predicate<String> RAW = Pattern.compile("jackson-core").asPredicate();
    private static final Predicate<String> NOT_OPENAI_JAVA = Pattern.compile(
                    "easel-|jmh|jopt|commons-math|postgres|zonky|HikariCP|h2-|slf4j-simple|commons-|xz-|value-annotations")
            .asPredicate();

    private ClassPath() {}

    /** The contender's own, and this module. */
    static String of(String contender) {
        return Stream.concat(Stream.of(own()), jars(contender).stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What an application takes on with it. */
    static List<Path> jars(String contender) {
        return ALL.stream()
                .filter(path -> !path.equals(own()))
                .filter(path -> isOf(contender, path.getFileName().toString()))
                .toList();
    }

    private static boolean isOf(String contender, String name) {
        return switch (contender) {
            case "drain" -> false;
            case "raw" -> RAW.test(name);
            case "easel" -> EASEL.test(name);
            default -> !NOT_OPENAI_JAVA.test(name);
        };
    }

    private static Path own() {
        try {
            return Path.of(ClassPath.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
