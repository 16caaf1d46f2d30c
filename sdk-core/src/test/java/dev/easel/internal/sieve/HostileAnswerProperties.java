package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.easel.Damage;
import dev.easel.Pngs;
import dev.easel.json.Json;
import dev.easel.json.JsonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Answers that were damaged on their way: something is read or they are refused, however they come in pieces it is the same,
 * and nothing stays. How many are tried is said by {@code jqwik.tries.default}.
 */
class HostileAnswerProperties {

    /** Takes bytes in and tells what came of them. */
    private interface Reader {
        List<String> read(Bench bench, Heard.Feeding feeding) throws IOException;
    }

    @Property
    void aDamagedDocumentIsTheSameHoweverItComes(
            @ForAll("documents") byte[] document, @ForAll("damages") List<Damage> damages, @ForAll long seed) {
        isTheSame(Damage.done(damages, document), seed, HostileAnswerProperties::document);
    }

    @Property
    void aDamagedStreamIsTheSameHoweverItComes(
            @ForAll("streams") byte[] stream, @ForAll("damages") List<Damage> damages, @ForAll long seed) {
        isTheSame(Damage.done(damages, stream), seed, HostileAnswerProperties::events);
    }

    @Property
    void aDamagedFileIsTheSameHoweverItComes(@ForAll("damages") List<Damage> damages, @ForAll long seed) {
        isTheSame(
                Damage.done(damages, Pngs.grey(40, 30, 7)),
                seed,
                (bench, feeding) -> new Heard().image(new Download(bench.spool(), Bench.LIMITS), feeding));
    }

    @Property
    void aDocumentReadAsAStreamAndAStreamAsADocumentAreTheSameHoweverTheyCome(
            @ForAll("documents") byte[] document,
            @ForAll("streams") byte[] stream,
            @ForAll("damages") List<Damage> damages,
            @ForAll long seed) {
        isTheSame(Damage.done(damages, document), seed, HostileAnswerProperties::events);
        isTheSame(Damage.done(damages, stream), seed, HostileAnswerProperties::document);
    }

    @Property
    void aDamagedDocumentIsATreeOrAJsonException(
            @ForAll("documents") byte[] document, @ForAll("damages") List<Damage> damages) {
        try {
            assertFalse(Json.parse(Damage.done(damages, document)).isMissing());
        } catch (JsonException e) {
            assertFalse(String.valueOf(e.getMessage()).isEmpty());
        }
    }

    private static List<String> document(Bench bench, Heard.Feeding feeding) throws IOException {
        return new Heard().document(bench.json(SieveLimits.forImages(10)), feeding);
    }

    private static List<String> events(Bench bench, Heard.Feeding feeding) throws IOException {
        Heard heard = new Heard();
        EventSieve sieve = new EventSieve(Bench.LIFT, bench.spool(), SieveLimits.forImages(10), event -> {
            try {
                heard.event(event);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Sieve.MORE;
        });
        return heard.events(sieve, feeding);
    }

    /** At once, and in random pieces, now and then in single bytes. */
    private static void isTheSame(byte[] bytes, long seed, Reader reader) {
        Random random = new Random(seed);
        int piece = random.nextInt(4) == 0 ? 1 : 0;
        try (Bench bench = new Bench()) {
            List<String> whole = reader.read(bench, sieve -> sieve.accept(ByteBuffer.wrap(bytes)));
            bench.holdsNothing();
            assertEquals(whole, reader.read(bench, sieve -> Bench.feed(sieve, bytes, piece, random)));
            bench.holdsNothing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<byte[]> documents() {
        return Arbitraries.of(Answers.documents());
    }

    @Provide
    Arbitrary<byte[]> streams() {
        return Arbitraries.of(Answers.streams());
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Damage.some();
    }
}
