package dev.easel.sketch.internal.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A text in one face, measured once, so that it can be wrapped to many widths at little cost. Not thread-safe. */
public final class Paragraph {
    private static final int NAME = 12;

    private final String text;
    private final Face face;
    private final boolean rightToLeft;
    private final Typesetter typesetter;
    private final List<Measured> segments;
    private final Map<Segment, List<Segment>> letters = new HashMap<>();
    private final Map<Segment, Measured> pieces = new HashMap<>();
    private final SetLine whole;

    Paragraph(String text, Face face, Typesetter typesetter) {
        this.text = text;
        this.face = face;
        this.rightToLeft = Direction.isRightToLeft(text);
        this.typesetter = typesetter;
        this.segments = LineBreaks.of(text).stream().map(this::measure).toList();
        this.whole = typesetter.set(text, face);
    }

    public String text() {
        return text;
    }

    /** How wide the text is in one line, at size 1. */
    public double width() {
        return whole.ink().w();
    }

    /** How far the ink rises above the baseline at size 1, at least the height of a capital. */
    public double ascent() {
        return Math.max(0.7, whole.ascent());
    }

    public double descent() {
        return Math.max(0, whole.descent());
    }

    /** From one baseline to the next at size 1; marks above and below letters never touch. */
    public double leading() {
        double loose = face == Face.DISPLAY ? 1.06 : 1.28;
        return Math.max(loose, ascent() + descent() + 0.08);
    }

    /** Fills lines of the given width, at size 1, one after the other. */
    Wrapped wrap(double width) {
        return Wrapping.wrap(
                segments,
                width,
                word -> letters.computeIfAbsent(word, this::lettersOf),
                piece -> pieces.computeIfAbsent(piece, this::measure));
    }

    /** How many lines the text fills at the given width, at size 1. */
    public int lines(double width) {
        return wrap(width).lines().size();
    }

    /** Whether words are cut at the given width, or a short name broken in two where its script allows it. */
    public boolean isBroken(double width) {
        Wrapped wrapped = wrap(width);
        return wrapped.cut() || (wrapped.loose() && text.length() <= NAME);
    }

    /** Every character on a line of its own. */
    Wrapped column() {
        List<Span> lines = new ArrayList<>();
        lettersOf(new Segment(0, text.length(), false, false)).forEach(letter -> lines.add(letter.span()));
        return new Wrapped(lines, false, true);
    }

    SetLine set(Span line) {
        return typesetter.set(line.in(text), face, rightToLeft);
    }

    private List<Segment> lettersOf(Segment word) {
        List<Segment> result = new ArrayList<>();
        int from = word.start();
        for (String character : Characters.of(text.substring(word.start(), word.end()))) {
            int to = from + character.length();
            result.add(new Segment(from, to, false, false));
            from = to;
        }
        return List.copyOf(result);
    }

    private Measured measure(Segment segment) {
        double width = typesetter
                .set(text.substring(segment.start(), segment.end()), face, rightToLeft)
                .advance();
        int bareEnd = segment.span().bareEnd(text);
        boolean bare = bareEnd == segment.end();
        return new Measured(segment, width, bare ? width : set(segment.span()).advance());
    }
}
