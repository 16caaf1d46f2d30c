package dev.easel.internal.sieve;

import java.nio.ByteBuffer;

/** Reads one line after another of an event: a field's name, a colon, perhaps a blank, and its value. */
final class EventLine {

    private enum Place {
        NAME,
        BLANK,
        VALUE
    }

    private final EventDraft event;
    private final ShortText name = new ShortText();
    private Place place = Place.NAME;

    EventLine(EventDraft event) {
        this.event = event;
    }

    /** Takes all bytes of a part of a line. */
    void accept(ByteBuffer part) throws SieveException {
        while (part.hasRemaining() && place == Place.NAME) {
            readName(part.get());
        }
        if (part.hasRemaining() && place == Place.BLANK) {
            passBlank(part);
        }
        event.value(part);
    }

    private void readName(byte sign) throws SieveException {
        if (sign == ':') {
            event.begin(name.text());
            place = Place.BLANK;
        } else {
            name.add(sign);
        }
    }

    private void passBlank(ByteBuffer part) {
        place = Place.VALUE;
        if (part.get(part.position()) == ' ') {
            part.get();
        }
    }

    /** Whether nothing of the line has come, not even a colon. */
    boolean isBlank() {
        return place == Place.NAME && name.isEmpty();
    }

    /** Ends the line; one without a colon is a field without a value. */
    void end() throws SieveException {
        if (place == Place.NAME) {
            event.begin(name.text());
        }
        name.clear();
        place = Place.NAME;
    }
}
