package dev.easel.sketch.internal.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where lines may break: between words, and in Chinese and Japanese between nearly any two characters. */
final class LineBreaks {
    private static final String NEVER_FIRST = "、。，．・：；？！」』）】》〉〕｝ー〜々ゝゞぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥”’%‰°,.:;?!)]}";
    private static final String NEVER_LAST = "「『（【《〈〔｛“‘([{$€£¥₩₽#";

    private LineBreaks() {}

    static List<Segment> of(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            boolean ends = end < text.length() && isLineEnd(text.charAt(end - 1));
            boolean afterBlank = Character.isWhitespace(text.charAt(end - 1));
            if (ends || end == text.length() || mayBreak(text, end)) {
                segments.add(new Segment(start, end, ends, !afterBlank));
                start = end;
            }
        }
        return segments;
    }

    private static boolean mayBreak(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (Character.isWhitespace(before)) {
            return true;
        }
        boolean korean = isHangul(before) || isHangul(after);
        boolean number = Character.isDigit(before) || Character.isDigit(after);
        return !korean && !number && NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** Korean puts blanks between words; a break elsewhere is allowed but looks like a mistake on a sign. */
    private static boolean isHangul(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HANGUL;
    }
}
