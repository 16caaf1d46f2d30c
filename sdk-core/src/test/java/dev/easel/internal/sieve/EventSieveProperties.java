package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.easel.image.GeneratedImage;
import dev.easel.json.Json;
import dev.easel.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventSieveProperties {

    private static final List<String> LINE_ENDS = List.of("\n", "\r", "\r\n");
    private static final String BAD = "bad response";

    @Property(tries = 2_000)
    void anyTextGivesTheEventsThatTheRulesGive(@ForAll("streams") String text, @ForAll long seed) {
        assertEquals(byTheRules(text), events(text.getBytes(StandardCharsets.UTF_8), new Random(seed)));
    }

    @Property(tries = 1_000)
    void anyBytesGiveTheEventsThatTheRulesGive(@ForAll byte[] bytes, @ForAll long seed) {
        String text = new String(bytes, StandardCharsets.UTF_8);

        assertEquals(byTheRules(text), events(bytes, new Random(seed)));
    }

    @Property(tries = 150)
    void documentsWithImagesComeThroughEventsAsTheyAre(@ForAll long seed) throws SieveException {
        Random random = new Random(seed);
        List<Scribe> scribes = List.of(new Scribe(random).write(), new Scribe(random).write());
        StringBuilder stream = new StringBuilder();
        scribes.forEach(scribe -> stream.append(event(scribe.real(), random)));
        List<Sifted> taken = new ArrayList<>();
        try (Bench bench = new Bench()) {
            EventSieve sieve = new EventSieve(Bench.LIFT, bench.spool(), SieveLimits.forImages(10), event -> {
                taken.add(event.data());
                return Sieve.MORE;
            });
            Bench.feed(sieve, stream.toString().getBytes(StandardCharsets.UTF_8), random);

            assertEquals(scribes.size(), sieve.finish());
            for (int i = 0; i < scribes.size(); i++) {
                assertSame(scribes.get(i), taken.get(i));
            }
            bench.holdsNothing();
        }
    }

    private static void assertSame(Scribe expected, Sifted actual) {
        List<GeneratedImage> images = List.copyOf(actual.images().values());
        assertEquals(expected.images().size(), images.size());
        for (int i = 0; i < images.size(); i++) {
            assertArrayEquals(expected.images().get(i), images.get(i).bytes());
        }
        assertEquals(Json.parse(expected.plain()), PlainDocument.of(actual));
        actual.discard();
    }

    private static String event(String document, Random random) {
        StringBuilder event = new StringBuilder();
        for (String line : document.split("\r\n|\r|\n", -1)) {
            event.append(random.nextBoolean() ? "data: " : line.startsWith(" ") ? "data: " : "data:");
            event.append(line).append(LINE_ENDS.get(random.nextInt(3)));
        }
        return event.append(": a comment\n\n").toString();
    }

    /** The rules as they are written, on the whole text. An event is shown as its name and its data. */
    private static List<String> byTheRules(String text) {
        List<String> events = new ArrayList<>();
        StringBuilder data = new StringBuilder();
        String name = "";
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String[] lines = body.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length - 1; i++) {
            String line = lines[i];
            if (line.isEmpty()) {
                Optional<String> shown = data.length() == 0 ? Optional.empty() : Optional.of(shown(name, data));
                shown.ifPresent(events::add);
                if (shown.equals(Optional.of(BAD))) {
                    return events;
                }
                data.setLength(0);
                name = "";
            }
            int colon = line.indexOf(':');
            String field = colon < 0 ? line : line.substring(0, colon);
            String rest = colon < 0 ? "" : line.substring(colon + 1);
            String value = rest.startsWith(" ") ? rest.substring(1) : rest;
            if (field.equals("data")) {
                data.append(value).append('\n');
            } else if (field.equals("event")) {
                name = value;
            }
        }
        return events;
    }

    private static String shown(String name, StringBuilder data) {
        String text = data.substring(0, data.length() - 1);
        try {
            return name + "|" + Json.parse(text);
        } catch (JsonException e) {
            String start = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return start.stripLeading().startsWith("{") ? BAD : name + "|" + text;
        }
    }

    private static List<String> events(byte[] bytes, Random random) {
        List<String> events = new ArrayList<>();
        try (Bench bench = new Bench()) {
            EventSieve sieve = new EventSieve(Bench.LIFT, bench.spool(), Bench.LIMITS, event -> {
                Sifted data = event.data();
                events.add(event.name() + "|" + (data.json().isMissing() ? data.text() : data.json()));
                return Sieve.MORE;
            });
            Bench.feed(sieve, bytes, random);
            assertEquals(events.size(), sieve.finish());
        } catch (SieveException e) {
            events.add(BAD);
        }
        return events;
    }

    @Provide
    Arbitrary<String> streams() {
        return Arbitraries.of(
                        "data",
                        "data:",
                        "data: ",
                        "event:",
                        "event",
                        "id: 1",
                        "retry: 9",
                        ":",
                        " ",
                        "\n",
                        "\r",
                        "\r\n",
                        "\n\n",
                        "x",
                        "é",
                        "😀",
                        "\uFEFF",
                        "{\"a\":1}",
                        "{\"a\":",
                        "[DONE]",
                        "\u0000",
                        "datadata")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
