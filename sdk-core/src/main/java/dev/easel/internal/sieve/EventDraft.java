package dev.easel.internal.sieve;

import dev.easel.image.GeneratedImage;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has come of the event under way. */
final class EventDraft {

    private enum Field {
        DATA,
        EVENT,
        OTHER
    }

    private final Intake intake;
    private final int room;
    private final ShortText name = new ShortText();
    private Field field = Field.OTHER;
    private @Nullable Sifting data;

    /** Reads events whose JSON beside images has room in a number of bytes. */
    EventDraft(Intake intake, int room) {
        this.intake = intake;
        this.room = room;
    }

    /** Begins the value of a field. */
    void begin(String fieldName) throws SieveException {
        switch (fieldName) {
            case "data" -> beginData();
            case "event" -> {
                field = Field.EVENT;
                name.clear();
            }
            default -> field = Field.OTHER;
        }
    }

    private void beginData() throws SieveException {
        field = Field.DATA;
        if (data == null) {
            Allowance images = intake.oneImage();
            data = new Sifting(intake, room, () -> images);
        } else {
            data.accept(ByteBuffer.wrap(new byte[] {'\n'}));
        }
    }

    /** Takes all bytes of a part of the value. */
    void value(ByteBuffer part) throws SieveException {
        if (field == Field.DATA && data != null) {
            data.accept(part);
        }
        while (part.hasRemaining()) {
            byte sign = part.get();
            if (field == Field.EVENT) {
                name.add(sign);
            }
        }
    }

    /** Ends the event; empty if it had no data, which is no event then. */
    Optional<SiftedEvent> take() throws SieveException {
        String type = name.text();
        name.clear();
        field = Field.OTHER;
        if (data == null) {
            return Optional.empty();
        }
        Sifted whole = data.finish();
        data = null;
        return Optional.of(new SiftedEvent(type, whole));
    }

    /** Lets go of all but the whole images, which it returns. */
    List<GeneratedImage> abandon() {
        Sifting draft = data;
        data = null;
        return draft == null ? List.of() : draft.abandon();
    }
}
