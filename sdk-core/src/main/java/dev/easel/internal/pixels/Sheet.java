package dev.easel.internal.pixels;

import java.io.IOException;
import java.util.List;

/** Draws pictures side by side on one sheet, with text set in the fonts of the machine. */
public final class Sheet {

    private Sheet() {}

    /**
     * Draws a sheet. It is held in memory, four cells in some 4 MB.
     *
     * @return the bytes of a PNG
     * @throws IOException if nothing can be drawn here, with a reason that a user can act on
     */
    public static byte[] png(String title, List<String> lines, List<Cell> cells) throws IOException {
        if (!Desktop.isThere()) {
            throw new IOException("this Java has no module java.desktop");
        }
        return SheetDrawing.png(title, lines, cells);
    }
}
