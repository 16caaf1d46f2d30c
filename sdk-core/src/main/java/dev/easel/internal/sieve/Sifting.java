package dev.easel.internal.sieve;

import dev.easel.error.Category;
import dev.easel.image.GeneratedImage;
import dev.easel.json.Json;
import dev.easel.json.JsonException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one document: follows its strings and brackets, takes out what is to be taken out, and keeps the rest small. */
final class Sifting {

    private final Intake intake;
    private final Supplier<Allowance> oneImage;
    private final Document document;
    private final Nesting nesting = new Nesting();
    private final Taken taken;
    private boolean inString;
    private boolean escaped;
    private boolean isKey;
    private int start;
    private @Nullable Prefix prefix;
    private @Nullable Lifted lifted;

    /**
     * Starts on an empty document.
     *
     * @param room bytes of JSON that may be left of it
     * @param oneImage counts an image
     */
    Sifting(Intake intake, int room, Supplier<Allowance> oneImage) {
        this.intake = intake;
        this.oneImage = oneImage;
        this.document = new Document((int) Math.min(room, intake.json().left()));
        this.taken = new Taken(intake::placeholder);
    }

    /** Takes all bytes of a buffer. */
    void accept(ByteBuffer bytes) throws SieveException {
        try {
            while (bytes.hasRemaining()) {
                if (lifted == null) {
                    read(bytes.get());
                } else if (lifted.accept(bytes)) {
                    keep(lifted);
                }
            }
        } catch (IOException e) {
            throw failed(SieveException.of(e));
        }
    }

    private void read(byte sign) throws IOException {
        document.add(sign);
        if (inString) {
            readInString(sign);
        } else if (sign == '"') {
            beginString();
        } else {
            nesting.notice(sign);
        }
    }

    private void beginString() {
        start = document.size();
        isKey = nesting.isBeforeKey();
        LiftKeys.Kind kind = isKey ? LiftKeys.Kind.TEXT : nesting.kind();
        inString = kind != LiftKeys.Kind.OPAQUE;
        switch (kind) {
            case TEXT -> {}
            case IMAGE -> prefix = new Prefix();
            case OPAQUE -> lifted = intake.opaque();
        }
    }

    private void readInString(byte sign) throws IOException {
        if (sign == '"' && !escaped) {
            endString();
        }
        escaped = sign == '\\' && !escaped;
        if (prefix != null && prefix.isKnownWith(sign)) {
            decide(prefix);
        }
    }

    private void endString() {
        inString = false;
        if (isKey) {
            nesting.key(intake.keys().of(document.text(start, document.size() - 1)));
        }
    }

    /** A string was read into the document until it is clear whether it is an image. */
    private void decide(Prefix known) throws IOException {
        prefix = null;
        if (known.isText()) {
            return;
        }
        inString = false;
        document.shrinkTo(start);
        ImageString image = intake.image(oneImage.get());
        lifted = image;
        image.begin(known.base64());
        if (known.isEnded()) {
            keep(image);
        }
    }

    private void keep(Lifted string) throws IOException {
        document.add(string.keepIn(taken) + '"');
        lifted = null;
    }

    /** Ends the document. */
    Sifted finish() throws SieveException {
        try {
            intake.json().take(document.size());
            if (lifted != null) {
                throw new SieveException(Category.BAD_RESPONSE, "The vendor's answer ends within an image.");
            }
            return read();
        } catch (SieveException e) {
            throw failed(e);
        }
    }

    private Sifted read() throws SieveException {
        try {
            return taken.handOver(Json.parse(document.text(0, document.size())));
        } catch (JsonException e) {
            if (document.beginsLikeAnObject() || !taken.isEmpty()) {
                // Says nothing of what Jackson says: it quotes the answer, which may repeat a key.
                throw new SieveException(
                        Category.BAD_RESPONSE,
                        "The vendor's answer is JSON that is cut or wrong; it has %d bytes beside its images."
                                .formatted(document.size()));
            }
            return Sifted.text(document.beginning());
        }
    }

    private SieveException failed(SieveException e) {
        return e.with(abandon());
    }

    /** Lets go of all but the whole images, which it returns. */
    List<GeneratedImage> abandon() {
        if (lifted != null) {
            lifted.abandon();
            lifted = null;
        }
        return taken.rescued();
    }
}
