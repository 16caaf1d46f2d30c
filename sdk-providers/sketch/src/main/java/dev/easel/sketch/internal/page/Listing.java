package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.prompt.Row;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of text in one to three columns, all of one size, with their prices at the right edge. */
final class Listing {
    private static final double STEP = 0.97;
    private static final double GUTTER = 2.4;

    private final Sheet sheet;
    private final ListStyle style;

    Listing(Sheet sheet, ListStyle style) {
        this.sheet = sheet;
        this.style = style;
    }

    void draw(List<Row> rows, Box box) {
        if (rows.isEmpty()) {
            return;
        }
        List<RowText> texts = rows.stream().map(row -> RowText.of(row, sheet, style)).toList();
        Plan plan = best(texts, box);
        for (int column = 0; column < plan.columns(); column++) {
            Box at = new Box(box.x() + column * (plan.width() + plan.gutter()), box.y(), plan.width(), box.h());
            column(plan.part(texts, column), at, plan);
        }
    }

    private Plan best(List<RowText> texts, Box box) {
        int most = Math.min(Math.min(3, texts.size()), Math.max(1, (int) (box.w() / (sheet.unit() * 30))));
        Plan best = plan(texts, box, 1);
        for (int columns = 2; columns <= most; columns++) {
            Plan plan = plan(texts, box, columns);
            best = plan.size() > best.size() * 1.12 ? plan : best;
        }
        return best;
    }

    /** The largest size at which the fullest column fits; words are cut only where the text would be too small to read. */
    private Plan plan(List<RowText> texts, Box box, int columns) {
        double size = style.most();
        while (true) {
            Plan plan = Plan.of(box, columns, size, texts.size());
            boolean mayCut = size < sheet.unit() * 2;
            boolean fits = IntStream.range(0, columns).allMatch(c -> height(plan.part(texts, c), plan) <= box.h());
            if (fits && (mayCut || texts.stream().noneMatch(text -> text.isCut(plan.width(), plan.size())))) {
                return plan;
            }
            size *= STEP;
        }
    }

    private double height(List<RowText> texts, Plan plan) {
        double lines = texts.stream().mapToDouble(text -> text.height(plan.width(), plan.size())).sum();
        return lines + (texts.size() - 1) * style.gap() * plan.size();
    }

    private void column(List<RowText> texts, Box box, Plan plan) {
        double height = height(texts, plan);
        int gaps = Math.max(1, texts.size() - 1);
        double stretch = Math.min(plan.size() * style.stretch(), (box.h() - height) / gaps);
        double step = style.gap() * plan.size() + Math.max(0, stretch);
        double used = height + (texts.size() - 1) * Math.max(0, stretch);
        double y = box.y() + style.down().before(box.h() - used);
        for (int i = 0; i < texts.size(); i++) {
            double rowHeight = texts.get(i).height(plan.width(), plan.size());
            texts.get(i).draw(new Box(box.x(), y, box.w(), rowHeight), plan.size());
            y += rowHeight;
            if (style.rules() && i < texts.size() - 1) {
                sheet.brush().line(box.x(), y + step / 2, box.right(), y + step / 2, style.ruleColor(), sheet.unit() * 0.16);
            }
            y += step;
        }
    }

    /** Columns of one width, filled evenly one after the other. */
    private record Plan(int columns, double width, double gutter, double size, int perColumn) {
        static Plan of(Box box, int columns, double size, int rows) {
            double gutter = columns == 1 ? 0 : GUTTER * size;
            double width = Math.max(1, (box.w() - gutter * (columns - 1)) / columns);
            return new Plan(columns, width, gutter, size, (rows + columns - 1) / columns);
        }

        <T> List<T> part(List<T> all, int column) {
            int from = Math.min(all.size(), column * perColumn);
            return all.subList(from, Math.min(all.size(), from + perColumn));
        }
    }
}
