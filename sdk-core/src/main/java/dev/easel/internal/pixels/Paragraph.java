package dev.easel.internal.pixels;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/** Text in lines that fit a width. */
final class Paragraph {

    private static final String MORE = " …";
    private static final float LEADING = 1.25f;

    private final List<TextLayout> lines;
    private final Color colour;
    private final float leading;

    private Paragraph(List<TextLayout> lines, Color colour, float leading) {
        this.lines = lines;
        this.colour = colour;
        this.leading = leading;
    }

    /** Breaks a text; what would go beyond so many lines is left out, and shown by an ellipsis. */
    static Paragraph of(String text, Font font, Color colour, int width, int mostLines) {
        String clean = text.strip().replaceAll("\\s+", " ");
        List<TextLayout> lines = new ArrayList<>();
        int at = 0;
        while (at < clean.length()) {
            boolean last = lines.size() == mostLines - 1;
            LineBreakMeasurer measurer = measurer(clean.substring(at), font);
            int end = at + measurer.nextOffset(width);
            if (last && end < clean.length()) {
                int cut = at + measurer.nextOffset(width - font.getSize() * 2);
                lines.add(
                        measurer(clean.substring(at, cut).strip() + MORE, font).nextLayout(width));
                break;
            }
            lines.add(measurer.nextLayout(width));
            at = end;
        }
        return new Paragraph(lines, colour, font.getSize() * LEADING);
    }

    private static LineBreakMeasurer measurer(String text, Font font) {
        AttributedString styled = new AttributedString(text);
        styled.addAttribute(TextAttribute.FONT, font);
        return new LineBreakMeasurer(styled.getIterator(), new FontRenderContext(null, true, true));
    }

    int height() {
        return Math.round(lines.size() * leading);
    }

    /** Draws it below a line, and returns where it ends. */
    int draw(Graphics2D to, int x, int top) {
        to.setColor(colour);
        float baseline = top;
        for (TextLayout line : lines) {
            baseline += leading;
            line.draw(to, x, baseline - line.getDescent());
        }
        return top + height();
    }
}
