package dev.easel.internal.pixels;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** A cell as it is set in type and measured. */
final class SheetCell {

    /** How wide each is. */
    static final int WIDTH = 440;

    private static final int GAP = 8;
    private static final int EMPTY_HEIGHT = 96;
    private static final int MOST_LINES = 6;
    private static final Color GREY = new Color(0x5A5A5A);
    private static final Color FRAME = new Color(0xB8B8B8);

    private final List<Thumbnail> images;
    private final Paragraph title;
    private final Paragraph instead;
    private final List<Paragraph> lines;
    private final int columns;

    SheetCell(Cell cell, Font font) {
        this.images = cell.images();
        this.title = Paragraph.of(cell.title(), font.deriveFont(Font.BOLD, 18f), Color.BLACK, WIDTH, 2);
        this.instead = Paragraph.of(cell.instead(), font.deriveFont(16f), GREY, WIDTH - 4 * GAP, 2);
        this.lines = cell.lines().stream()
                .map(line -> Paragraph.of(line, font.deriveFont(15f), GREY, WIDTH, MOST_LINES))
                .toList();
        this.columns = (int) Math.ceil(Math.sqrt(images.size()));
    }

    int titleHeight() {
        return title.height();
    }

    int pictureHeight() {
        if (images.isEmpty()) {
            return EMPTY_HEIGHT;
        }
        int rows = (images.size() + columns - 1) / columns;
        return IntStream.range(0, rows).map(row -> rowHeight(row) + GAP).sum() - GAP;
    }

    int textHeight() {
        return lines.stream().mapToInt(Paragraph::height).sum();
    }

    private int imageWidth() {
        return (WIDTH - GAP * (columns - 1)) / columns;
    }

    private int height(Thumbnail image) {
        return Math.max(1, imageWidth() * image.size().height() / image.size().width());
    }

    private int rowHeight(int row) {
        return images.stream()
                .skip((long) row * columns)
                .limit(columns)
                .mapToInt(this::height)
                .max()
                .orElse(0);
    }

    /** Draws it with its title, pictures and text where those of its row begin. */
    void draw(Graphics2D to, int x, int titleTop, int pictureTop, int textTop) throws IOException {
        title.draw(to, x, titleTop);
        if (images.isEmpty()) {
            to.setColor(FRAME);
            to.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {6, 4}, 0));
            to.drawRect(x, pictureTop, WIDTH - 1, EMPTY_HEIGHT - 1);
            instead.draw(to, x + 2 * GAP, pictureTop + (EMPTY_HEIGHT - instead.height()) / 2);
        }
        int top = pictureTop;
        for (int i = 0; i < images.size(); i++) {
            draw(to, images.get(i), x + i % columns * (imageWidth() + GAP), top);
            top += i % columns == columns - 1 ? rowHeight(i / columns) + GAP : 0;
        }
        int line = textTop;
        for (Paragraph each : lines) {
            line = each.draw(to, x, line);
        }
    }

    /** On light grey where it is see-through. */
    private void draw(Graphics2D to, Thumbnail thumbnail, int x, int y) throws IOException {
        BufferedImage image = Shrinking.image(thumbnail);
        to.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        to.drawImage(image, x, y, imageWidth(), height(thumbnail), new Color(0xEDEDED), null);
    }
}
