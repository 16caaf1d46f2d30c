package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.prompt.Row;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;
import dev.easel.sketch.internal.type.Fitter;
import dev.easel.sketch.internal.type.Paragraph;
import java.awt.Color;
import java.util.Optional;

/** One row of a list, ready to be set at any size: its name, and its price at the far edge where it has one. */
final class RowText {
    private static final double BETWEEN = 1.1;
    private static final int LONGEST_PRICE = 16;

    private final Sheet sheet;
    private final ListStyle style;
    private final Paragraph name;
    private final Optional<Paragraph> price;

    private RowText(Sheet sheet, ListStyle style, Paragraph name, Optional<Paragraph> price) {
        this.sheet = sheet;
        this.style = style;
        this.name = name;
        this.price = price;
    }

    static RowText of(Row row, Sheet sheet, ListStyle style) {
        boolean apart = row.hasPrice() && !row.name().isEmpty() && row.price().length() <= LONGEST_PRICE;
        Paragraph name = sheet.typesetter().paragraph(apart ? row.name() : row.text(), style.face());
        Paragraph price = sheet.typesetter().paragraph(row.price(), Face.BOLD);
        return new RowText(sheet, style, name, apart ? Optional.of(price) : Optional.empty());
    }

    /** How far the row rises above its first baseline at size 1. */
    double ascent() {
        return Math.max(name.ascent(), price.map(Paragraph::ascent).orElse(0.0));
    }

    /** How far the row hangs below its last baseline at size 1. */
    double descent() {
        return Math.max(name.descent(), price.map(Paragraph::descent).orElse(0.0));
    }

    /** Whether the name does not fit beside its price without breaking a word. */
    boolean isBroken(double width, double size) {
        double room = nameWidth(width, size);
        return room < width * 0.3 || name.isBroken(room / size);
    }

    /** From the first baseline to the last one. */
    double depth(double width, double size) {
        return name.leading() * size * (name.lines(nameWidth(width, size) / size) - 1);
    }

    void draw(double x, double baseline, double width, double size) {
        Block block = block(width, size);
        Align across = price.isPresent() ? Align.START : style.across();
        Box line = new Box(x, baseline - block.ascent(), width, block.height());
        place(block, sheet.leading(line, nameWidth(width, size)), across, style.text());
        price.ifPresent(paragraph -> {
            Block amount = Fitter.atSize(paragraph, width, size);
            place(amount, new Box(x, baseline - amount.ascent(), width, amount.height()), Align.END, style.loud());
        });
    }

    private void place(Block block, Box room, Align across, Color color) {
        sheet.lettering().place(block, room, across, Align.START, color, style.ground());
    }

    private Block block(double width, double size) {
        return Fitter.atSize(name, nameWidth(width, size), size);
    }

    private double nameWidth(double width, double size) {
        double taken = price.map(p -> (p.width() + BETWEEN) * size).orElse(0.0);
        return Math.max(width * 0.05, width - taken);
    }
}
