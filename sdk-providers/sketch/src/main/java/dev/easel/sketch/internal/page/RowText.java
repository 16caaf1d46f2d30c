package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.prompt.Row;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;
import dev.easel.sketch.internal.type.Fitter;
import dev.easel.sketch.internal.type.Paragraph;
import java.util.Optional;

/** One row of a list, ready to be set at any size: its name, and its price at the right edge where it has one. */
final class RowText {
    private static final double BETWEEN = 1.1;

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
        boolean apart = row.hasPrice() && !row.name().isEmpty() && row.price().length() <= 16;
        Paragraph name = sheet.typesetter().paragraph(apart ? row.name() : row.text(), style.face());
        Paragraph price = sheet.typesetter().paragraph(row.price(), Face.BOLD);
        return new RowText(sheet, style, name, apart ? Optional.of(price) : Optional.empty());
    }

    boolean isCut(double width, double size) {
        return Fitter.atSize(name, nameWidth(width, size), size).isEmpty() || nameWidth(width, size) < width * 0.3;
    }

    double height(double width, double size) {
        return name(width, size).height();
    }

    void draw(Box box, double size) {
        Block block = name(box.w(), size);
        Box room = box.left(nameWidth(box.w(), size));
        Align across = price.isPresent() ? Align.START : style.across();
        sheet.lettering().place(block, room, across, Align.START, style.text(), style.ground());
        price.ifPresent(paragraph -> drawPrice(paragraph, box, block, size));
    }

    /** The price shares the baseline of the name's first line. */
    private void drawPrice(Paragraph paragraph, Box box, Block beside, double size) {
        Block block = Fitter.cutAtSize(paragraph, box.w(), size);
        Box room = new Box(box.x(), box.y() + beside.ascent() - block.ascent(), box.w(), block.height());
        sheet.lettering().place(block, room, Align.END, Align.START, style.palette().loudTextOn(style.ground()), style.ground());
    }

    private Block name(double width, double size) {
        return Fitter.cutAtSize(name, nameWidth(width, size), size);
    }

    private double nameWidth(double width, double size) {
        double taken = price.map(p -> (p.width() + BETWEEN) * size).orElse(0.0);
        return Math.max(width * 0.05, width - taken);
    }
}
