package dev.easel.internal.sieve;

import dev.easel.image.GeneratedImage;
import dev.easel.json.Json;
import dev.easel.json.JsonException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Takes in the first 64 KiB of the body of an error, be it JSON or text, and wants no more; never fails. */
public final class ErrorBody implements Sieve<Sifted> {

    private static final int MOST = 64 * 1024;

    private final Document document = new Document(MOST);

    /** Starts before the first byte. */
    public ErrorBody() {}

    @Override
    public CompletableFuture<Boolean> accept(ByteBuffer bytes) throws SieveException {
        while (bytes.hasRemaining() && document.size() < MOST) {
            document.add(bytes.get());
        }
        return document.size() < MOST ? MORE : ENOUGH;
    }

    @Override
    public Sifted finish() {
        try {
            return new Sifted(Json.parse(document.text(0, document.size())), "", Map.of(), Map.of());
        } catch (JsonException e) {
            return Sifted.text(document.beginning());
        }
    }

    @Override
    public List<GeneratedImage> abandon() {
        return List.of();
    }
}
