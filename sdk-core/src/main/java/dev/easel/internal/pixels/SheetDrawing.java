package dev.easel.internal.pixels;

import java.awt.AWTError;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;

/** Pictures and text side by side, as they are set and measured. */
final class SheetDrawing {

    private static final int MARGIN = 48;
    private static final int GAP = 36;
    private static final int BELOW_TITLE = 8;
    private static final int MOST_COLUMNS = 4;
    private static final int MOST_LINES = 4;

    /** From how many characters on a title is set smaller. */
    private static final int LONG = 100;

    private static final Color GREY = new Color(0x5A5A5A);

    private final Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 16);
    private final Paragraph title;
    private final List<Paragraph> lines;
    private final List<SheetCell> cells;
    private final int columns;

    private SheetDrawing(String title, List<String> lines, List<Cell> cells) {
        this.columns = columns(cells.size());
        this.title = Paragraph.of(
                title, font.deriveFont(Font.BOLD, title.length() > LONG ? 18f : 26f), Color.BLACK, width(), MOST_LINES);
        this.lines = lines.stream()
                .map(line -> Paragraph.of(line, font, GREY, width(), MOST_LINES))
                .toList();
        this.cells = cells.stream().map(cell -> new SheetCell(cell, font)).toList();
    }

    /** A font system that is missing shows as any of the errors caught. */
    static byte[] png(String title, List<String> lines, List<Cell> cells) throws IOException {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Encoded.png(new SheetDrawing(title, lines, cells).drawn(), out);
            return out.toByteArray();
        } catch (RuntimeException | LinkageError | InternalError | AWTError e) {
            throw new IOException("this Java cannot set type; on Linux install fontconfig and a font", e);
        }
    }

    private static int columns(int cells) {
        return cells <= 3 ? cells : Math.min(MOST_COLUMNS, (int) Math.ceil(Math.sqrt(cells)));
    }

    private int width() {
        return columns * (SheetCell.WIDTH + GAP) - GAP;
    }

    private BufferedImage drawn() throws IOException {
        int head = title.height()
                + BELOW_TITLE
                + lines.stream().mapToInt(Paragraph::height).sum();
        int height = 2 * MARGIN + head;
        for (int first = 0; first < cells.size(); first += columns) {
            height += GAP + new Row(row(first)).height();
        }
        BufferedImage sheet = new BufferedImage(2 * MARGIN + width(), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D to = sheet.createGraphics();
        to.setColor(Color.WHITE);
        to.fillRect(0, 0, sheet.getWidth(), height);
        to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(to);
        to.dispose();
        return sheet;
    }

    private List<SheetCell> row(int first) {
        return cells.subList(first, Math.min(first + columns, cells.size()));
    }

    private void draw(Graphics2D to) throws IOException {
        int top = title.draw(to, MARGIN, MARGIN) + BELOW_TITLE;
        for (Paragraph line : lines) {
            top = line.draw(to, MARGIN, top);
        }
        for (int first = 0; first < cells.size(); first += columns) {
            Row row = new Row(row(first));
            row.draw(to, top + GAP);
            top += GAP + row.height();
        }
    }

    /** Cells beside each other, whose titles, pictures and texts begin at the same height. */
    private record Row(List<SheetCell> cells) {

        private static final int SPACE = 10;

        int height() {
            return most(SheetCell::titleHeight)
                    + most(SheetCell::pictureHeight)
                    + most(SheetCell::textHeight)
                    + 2 * SPACE;
        }

        private int most(ToIntFunction<SheetCell> part) {
            return cells.stream().mapToInt(part).max().orElse(0);
        }

        void draw(Graphics2D to, int top) throws IOException {
            int pictures = top + most(SheetCell::titleHeight) + SPACE;
            int x = MARGIN;
            for (SheetCell cell : cells) {
                cell.draw(to, x, top, pictures, pictures + cell.pictureHeight() + SPACE);
                x += SheetCell.WIDTH + GAP;
            }
        }
    }
}
