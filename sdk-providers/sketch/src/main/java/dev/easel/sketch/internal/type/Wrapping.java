package dev.easel.sketch.internal.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One pass over a text that fills line after line. */
final class Wrapping {
    private final double room;
    private final Function<Segment, List<Segment>> letters;
    private final Function<Segment, Measured> measure;
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
     * @param measure measures a part of such a word
     */
    private Wrapping(double room, Function<Segment, List<Segment>> letters, Function<Segment, Measured> measure) {
        this.room = room;
        this.letters = letters;
        this.measure = measure;
    }

    static Wrapped wrap(
            List<Measured> text,
            double room,
            Function<Segment, List<Segment>> letters,
            Function<Segment, Measured> measure) {
        Wrapping wrapping = new Wrapping(room, letters, measure);
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

    /** Letters take other forms beside others, so the line is measured as it would stand with this one. */
    private void addLetter(Segment letter) {
        Measured line = measure.apply(new Segment(start, letter.end(), false, false));
        if (line.bareWidth() > room && end > start) {
            endLine();
            line = measure.apply(letter);
        }
        end = letter.end();
        used = line.width();
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
