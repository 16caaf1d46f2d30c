package dev.easel.sketch.internal.type;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the largest size at which a text fits a box.
 *
 * <p>Words stay whole down to {@code least}, and short East Asian names stay on one line where that costs little size.
 * What still does not fit is cut and made smaller without a limit: text that is asked for is never lost.
 */
public final class Fitter {
    private static final double STEP = 0.97;
    private static final int NAME = 9;

    private Fitter() {}

    /**
     * Fits the text.
     *
     * @param most the largest size to try
     */
    public static Block fit(Paragraph paragraph, double width, double height, double most, double least) {
        Room room = new Room(Math.max(1, width), Math.max(1, height));
        Optional<Block> whole = search(paragraph, room, most, least, wrapped -> !wrapped.cut());
        Optional<Block> name =
                paragraph.text().codePointCount(0, paragraph.text().length()) > NAME
                        ? Optional.empty()
                        : search(paragraph, room, most, least, wrapped -> !wrapped.cut() && !wrapped.loose());
        double worth = whole.map(Block::size).orElse(0.0) * 0.5;
        return name.filter(block -> block.size() >= worth)
                .or(() -> whole)
                .or(() -> search(paragraph, room, Math.min(most, least * 1.5), 0, wrapped -> true))
                .orElseThrow();
    }

    /** Sets the text at this size or, where ink would stick out, a little below; words that are too wide are cut. */
    public static Block atSize(Paragraph paragraph, double width, double size) {
        Wrapped wrapped = paragraph.wrap(width / size);
        return block(paragraph, wrapped.cut() ? wrapped : balanced(paragraph, wrapped, width / size), size, width);
    }

    /** Sets the text as a column of single characters, as on a hanging banner. */
    public static Block fitColumn(Paragraph paragraph, double width, double height, double most) {
        Wrapped letters = paragraph.column();
        double size = most;
        Block block = block(paragraph, letters, size, width);
        while (block.height() > height || block.width() > width) {
            size *= STEP;
            block = block(paragraph, letters, size, width);
        }
        return block;
    }

    private static Optional<Block> search(
            Paragraph paragraph, Room room, double most, double least, Predicate<Wrapped> good) {
        for (double size = most; size >= least && size > 1e-3; size *= STEP) {
            Wrapped wrapped = paragraph.wrap(room.width() / size);
            boolean fits = size * height(paragraph, wrapped.lines().size()) <= room.height();
            if (fits && good.test(wrapped)) {
                Wrapped even = wrapped.cut() ? wrapped : balanced(paragraph, wrapped, room.width() / size);
                return Optional.of(block(paragraph, even, size, room.width()));
            }
        }
        return Optional.empty();
    }

    /** The same number of lines, but all of about the same length. */
    private static Wrapped balanced(Paragraph paragraph, Wrapped wrapped, double width) {
        Wrapped best = wrapped;
        double low = width / 2;
        double high = width;
        for (int i = 0; i < 8 && wrapped.lines().size() > 1; i++) {
            double middle = (low + high) / 2;
            Wrapped tried = paragraph.wrap(middle);
            boolean alike =
                    tried.lines().size() == wrapped.lines().size() && !tried.cut() && tried.loose() == wrapped.loose();
            best = alike ? tried : best;
            high = alike ? middle : high;
            low = alike ? low : middle;
        }
        return best;
    }

    private static double height(Paragraph paragraph, int lines) {
        return paragraph.ascent() + paragraph.leading() * (lines - 1) + paragraph.descent();
    }

    /** Ink may be a little wider than the advances that lines were filled by, so the width has the last word. */
    private static Block block(Paragraph paragraph, Wrapped wrapped, double size, double width) {
        List<SetLine> lines = wrapped.lines().stream().map(paragraph::set).toList();
        double widest = lines.stream().mapToDouble(line -> line.ink().w()).max().orElse(0);
        double exact = Math.min(size, widest > 0 ? width / widest : size);
        return new Block(
                paragraph.text(),
                lines,
                exact,
                exact * paragraph.leading(),
                exact * paragraph.ascent(),
                exact * paragraph.descent());
    }

    private record Room(double width, double height) {}
}
