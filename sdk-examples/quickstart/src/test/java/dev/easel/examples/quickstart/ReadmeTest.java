package dev.easel.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README says is true. */
class ReadmeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Pattern CODE =
            Pattern.compile("<!-- code: (\\S+)#(\\S+) -->\\R```java\\R(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(easel-[a-z-]+)</artifactId>");

    @TempDir
    Path out;

    @Test
    void itsCodeIsCodeThatRuns() {
        assertEquals(List.of(out.resolve("image-1.png"), out.resolve("image-2.png")), TenLines.run(out));
    }

    @Test
    void theCodeOfEveryPageIsCodeOfTheBuild() throws IOException {
        int found = 0;
        try (Stream<Path> pages = Files.walk(ROOT).filter(ReadmeTest::isPage)) {
            for (Path page : pages.toList()) {
                Matcher blocks = CODE.matcher(Files.readString(page));
                while (blocks.find()) {
                    String region = region(ROOT.resolve(blocks.group(1)), blocks.group(2));
                    assertEquals(region, blocks.group(3).strip(), page + " shows other code");
                    found++;
                }
            }
        }
        assertTrue(found > 5, "only " + found + " code blocks with a source");
    }

    private static String region(Path file, String tag) throws IOException {
        String text = Files.readString(file);
        String inside = text.substring(text.indexOf("// tag: " + tag), text.indexOf("// end: " + tag));
        return inside.substring(inside.indexOf('\n') + 1).stripIndent().strip();
    }

    @Test
    void itsLinksLeadSomewhere() throws IOException {
        try (Stream<Path> pages = Files.walk(ROOT).filter(ReadmeTest::isPage)) {
            for (Path page : pages.toList()) {
                Matcher links = LINK.matcher(Files.readString(page));
                while (links.find()) {
                    if (!links.group(1).startsWith("http")) {
                        Path target = page.resolveSibling(links.group(1));
                        assertTrue(Files.exists(target), () -> page + " links to " + target);
                    }
                }
            }
        }
    }

    private static boolean isPage(Path file) {
        String path = ROOT.relativize(file).toString();
        return path.endsWith(".md") && !path.contains("target/") && !path.startsWith("out/");
    }

    @Test
    void theTwoCommandsAreMarkedForScripts() throws IOException {
        for (String marker : List.of("main-job-command", "test-command")) {
            Matcher block = Pattern.compile("<!-- " + marker + " -->\\R```sh\\R([^`\\n]+)\\R```")
                    .matcher(readme());
            assertTrue(block.find(), marker);
            assertTrue(block.group(1).startsWith("mvn -B "), block.group(1));
            assertFalse(block.find(), marker + " stands twice");
        }
    }

    @Test
    void theBomListsExactlyThePublishedModules() throws IOException {
        Set<String> listed = artifacts(ROOT.resolve("bom/pom.xml"));
        listed.removeAll(Set.of("easel-parent", "easel-bom"));
        Set<String> published = new TreeSet<>(Set.of("easel-core"));
        try (Stream<Path> poms =
                Files.walk(ROOT.resolve("sdk-providers"), 2).filter(file -> file.endsWith("pom.xml"))) {
            for (Path pom : poms.toList()) {
                String text = Files.readString(pom);
                Matcher own = Pattern.compile("</parent>\\s*<artifactId>(easel-[a-z-]+)")
                        .matcher(text);
                if (own.find() && !text.contains("<packaging>pom</packaging>")) {
                    published.add(own.group(1));
                }
            }
        }
        assertEquals(published, listed);
    }

    private static Set<String> artifacts(Path pom) throws IOException {
        return ARTIFACT.matcher(Files.readString(pom))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
