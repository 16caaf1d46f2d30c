package dev.easel.sketch.internal.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One pass over a text that fills line after line. */
final class Wrapping {
    private final double room;
    private final Function<Segment, List<Measured>> letters;
    private final List<Span> lines = new ArrayList<>();
    private boolean cut;
    private boolean loose;
    private boolean looseBefore;
    private int start;
    private int end;
    private double used;

    /**
     * Starts with no lines.
     *
     * @param letters divides a word that is wider than a line
     */
    private Wrapping(double room, Function<Segment, List<Measured>> letters) {
        this.room = room;
        this.letters = letters;
    }

    static Wrapped wrap(List<Measured> text, double room, Function<Segment, List<Measured>> letters) {
        Wrapping wrapping = new Wrapping(room, letters);
        text.forEach(wrapping::add);
        wrapping.endLine();
        return new Wrapped(List.copyOf(wrapping.lines), wrapping.cut, wrapping.loose);
    }

    private void add(Measured part) {
        if (used + part.bareWidth() > room && end > start) {
            loose |= looseBefore;
            endLine();
        }
        if (part.bareWidth() > room) {
            cut = true;
            letters.apply(part.segment()).forEach(this::addLetter);
        } else {
            append(part);
        }
        looseBefore = part.segment().loose();
        if (part.segment().ends()) {
            endLine();
        }
    }

    private void addLetter(Measured letter) {
        if (used + letter.bareWidth() > room && end > start) {
            endLine();
        }
        append(letter);
    }

    private void append(Measured part) {
        end = part.segment().end();
        used += part.width();
    }

    private void endLine() {
        if (end > start) {
            lines.add(new Span(start, end));
        }
        start = end;
        used = 0;
    }
}
