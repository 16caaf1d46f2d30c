package dev.easel.internal.sieve;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.spool.Opaque;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What came of bytes, in words that can be compared: what was read, or why it was refused. Lets go of all that came. */
final class Heard {

    private final List<String> all = new ArrayList<>();

    /** Feeds a sieve. */
    interface Feeding {
        void feed(Sieve<?> sieve) throws SieveException;
    }

    List<String> document(Sieve<Sifted> sieve, Feeding feeding) throws IOException {
        try {
            feeding.feed(sieve);
            add(sieve.finish());
        } catch (SieveException e) {
            add(e);
        }
        return all;
    }

    List<String> image(Sieve<GeneratedImage> sieve, Feeding feeding) throws IOException {
        try {
            feeding.feed(sieve);
            add(sieve.finish());
        } catch (SieveException e) {
            add(e);
        }
        return all;
    }

    List<String> events(Sieve<Integer> sieve, Feeding feeding) throws IOException {
        try {
            feeding.feed(sieve);
            all.add(sieve.finish() + " events");
        } catch (SieveException e) {
            add(e);
        }
        return all;
    }

    void event(SiftedEvent event) throws IOException {
        all.add(event.name());
        add(event.data());
    }

    private void add(Sifted sifted) throws IOException {
        all.add(
                sifted.json().isMissing()
                        ? sifted.text()
                        : PlainDocument.of(sifted).toString());
        for (GeneratedImage image : sifted.images().values()) {
            add(image);
        }
        for (Opaque opaque : sifted.opaque().values()) {
            try (var in = opaque.open()) {
                all.add("opaque " + Arrays.hashCode(in.readAllBytes()));
            }
        }
        sifted.discard();
    }

    private void add(GeneratedImage image) throws IOException {
        all.add(image.format() + " " + Arrays.hashCode(image.bytes()));
        image.discard();
    }

    private void add(SieveException e) throws IOException {
        all.add(e.category() + " " + e.getMessage());
        for (GeneratedImage image : e.images()) {
            add(image);
        }
    }
}
