package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.prompt.Brief;

/** Chooses the page for a brief and composes it. */
public final class Pages {
    private Pages() {}

    /** @param mark whether the sheet says that it is a sketch */
    public static void compose(Sheet sheet, boolean mark) {
        pageFor(sheet.brief()).compose(sheet);
        if (mark) {
            Mark.draw(sheet);
        }
    }

    private static Page pageFor(Brief brief) {
        if (brief.copy().isEmpty()) {
            return new PicturePage();
        }
        return switch (brief.genre()) {
            case MENU -> new MenuPage();
            default -> new PosterPage();
        };
    }
}
