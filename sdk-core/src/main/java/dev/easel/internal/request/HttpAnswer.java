package dev.easel.internal.request;

import dev.easel.image.GeneratedImage;
import dev.easel.internal.http.Head;
import dev.easel.internal.sieve.Sifted;
import dev.easel.internal.spool.Opaque;
import dev.easel.internal.text.Secrets;
import dev.easel.json.Json;
import dev.easel.spi.Answer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** An answer, or an event of one, as a provider sees it: without the key, should it be repeated there. Used by one thread. */
final class HttpAnswer implements Answer {

    private final Head head;
    private final Secrets secrets;
    private final Sifted sifted;
    private final Json json;
    private final String event;
    private final Set<GeneratedImage> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    HttpAnswer(Head head, Secrets secrets, Sifted sifted, String event) {
        this.head = head;
        this.secrets = secrets;
        this.sifted = sifted;
        this.json = secrets.scrub(sifted.json());
        this.event = secrets.scrub(event);
    }

    @Override
    public int status() {
        return head.status();
    }

    @Override
    public Optional<String> header(String name) {
        return head.header(name).map(secrets::scrub);
    }

    @Override
    public Json json() {
        return json;
    }

    @Override
    public String text() {
        return secrets.scrub(sifted.text());
    }

    @Override
    public Optional<GeneratedImage> image(Json placeholder) {
        Optional<GeneratedImage> image = sifted.image(placeholder);
        image.ifPresent(taken::add);
        return image;
    }

    @Override
    public String event() {
        return event;
    }

    /** Lets go of the images that nobody asked for, and of the opaque strings. */
    void discardRest() {
        sifted.opaque().values().forEach(Opaque::discard);
        sifted.images().values().stream()
                .filter(image -> !taken.contains(image))
                .forEach(GeneratedImage::discard);
    }

    void discardAll() {
        sifted.discard();
    }
}
