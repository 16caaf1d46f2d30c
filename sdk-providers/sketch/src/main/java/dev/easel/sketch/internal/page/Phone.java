package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;

/** The body of a telephone. */
final class Phone {
    private Phone() {}

    /** Draws the body and returns its empty screen. */
    static Box draw(Sheet sheet, Box body) {
        double edge = body.w() * 0.035;
        double corner = body.w() * 0.12;
        sheet.brush().round(body, corner, sheet.palette().ink());
        Box screen = body.inset(edge);
        sheet.brush().round(screen, corner - edge, sheet.palette().paper());
        Box speaker = new Box(body.centerX() - body.w() * 0.13, screen.y() + edge * 0.7, body.w() * 0.26, edge * 1.1);
        sheet.brush().round(speaker, edge * 0.55, sheet.palette().ink());
        return screen;
    }
}
