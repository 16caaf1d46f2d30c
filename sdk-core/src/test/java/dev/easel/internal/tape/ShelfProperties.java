package dev.easel.internal.tape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.EaselException;
import dev.easel.internal.text.Secrets;
import dev.easel.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShelfProperties {

    private static final Path DIRECTORY = Path.of("tape");

    @Property
    void whateverTheOrderEachExchangeIsTakenOnceByTheSameRequest(
            @ForAll("recordings") List<Recorded> all, @ForAll Random random) {
        Shelf shelf = new Shelf(DIRECTORY, all);
        List<Recorded> asked = shuffled(all, random);
        asked.forEach(each -> shelf.claim(each.method(), each.url()));

        List<Recorded> taken = new ArrayList<>();
        for (Recorded each : shuffled(asked, random)) {
            Recorded found = shelf.take(each.method(), each.url(), each.requestDigest());
            assertEquals(each.requestDigest(), found.requestDigest());
            taken.add(found);
        }
        assertEquals(
                all,
                taken.stream().sorted(Comparator.comparing(Recorded::number)).toList());
        for (Recorded each : all) {
            assertThrows(EaselException.class, () -> shelf.claim(each.method(), each.url()));
        }
    }

    @Property
    void requestsOfOneBodyAreAnsweredInTheOrderRecorded(@ForAll("recordings") List<Recorded> all) {
        Shelf shelf = new Shelf(DIRECTORY, all);
        for (Recorded each : all) {
            shelf.claim(each.method(), each.url());
            assertEquals(each, shelf.take(each.method(), each.url(), each.requestDigest()));
        }
    }

    @Property
    void anotherBodyIsAnsweredToo(@ForAll("recordings") List<Recorded> all) {
        Shelf shelf = new Shelf(DIRECTORY, all);
        for (Recorded each : all) {
            shelf.claim(each.method(), each.url());
            assertEquals(
                    each.url(), shelf.take(each.method(), each.url(), "another").url());
        }
    }

    @Property
    void addressesAreFoundWhateverTheKey(
            @ForAll("recordings") List<Recorded> all, @ForAll("keys") String key, @ForAll("keys") String other) {
        Shelf shelf = new Shelf(DIRECTORY, all);
        Secrets both = Secrets.of(key).and(Secrets.of(other));
        for (Recorded each : all) {
            assertEquals(each.url(), shelf.place(each.method(), each.url(), both));
            shelf.claim(each.method(), shelf.place(each.method(), both.scrub(each.url()), both));
        }
    }

    @Property
    void whereNothingIsRecordedTheKeyIsHidden(@ForAll("recordings") List<Recorded> all, @ForAll("keys") String key) {
        String place = new Shelf(DIRECTORY, all).place("PUT", "https://acme.test/" + key, Secrets.of(key));

        assertFalse(place.contains(key), place);
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("acme.test", "https:", "a-key-of-some-length", "/b?sig=1");
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("recordings") List<Recorded> all) {
        for (Recorded each : all) {
            assertEquals(
                    Optional.of(each),
                    Recorded.read(Json.parseStrict(each.toJson().pretty())));
        }
    }

    private static List<Recorded> shuffled(List<Recorded> all, Random random) {
        List<Recorded> other = new ArrayList<>(all);
        Collections.shuffle(other, random);
        return other;
    }

    @Provide
    Arbitrary<List<Recorded>> recordings() {
        Arbitrary<Recorded> one = Combinators.combine(
                        Arbitraries.of("GET", "POST"),
                        Arbitraries.of("https://acme.test/a", "https://acme.test/b?sig=1"),
                        Arbitraries.of("", "one", "two"),
                        Arbitraries.integers().between(100, 599),
                        Arbitraries.of(true, false))
                .as((method, url, digest, status, whole) -> new Recorded(
                        1,
                        method,
                        url,
                        Map.of("Accept", "*/*"),
                        digest,
                        status,
                        Map.of("Via", List.of("one", "two")),
                        whole));
        return one.list().ofMaxSize(8).map(ShelfProperties::numbered);
    }

    private static List<Recorded> numbered(List<Recorded> all) {
        List<Recorded> numbered = new ArrayList<>();
        for (Recorded each : all) {
            numbered.add(new Recorded(
                    numbered.size() + 1,
                    each.method(),
                    each.url(),
                    each.requestHeaders(),
                    each.requestDigest(),
                    each.status(),
                    each.headers(),
                    each.whole()));
        }
        return numbered;
    }
}
