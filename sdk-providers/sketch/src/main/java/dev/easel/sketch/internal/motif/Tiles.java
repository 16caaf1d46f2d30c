package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Brush;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;
import java.awt.geom.Arc2D;
import java.util.List;

/** A grid of quarter circles, half circles and discs, for prompts that name nothing we can draw. */
final class Tiles implements Motif {
    @Override
    public void draw(Scene scene) {
        Box box = scene.box();
        int rows = Math.max(2, (int) Math.round(box.h() / (scene.unit() * 32)));
        double edge = box.h() / rows;
        int columns = (int) Math.ceil(box.w() / edge);
        double left = box.centerX() - columns * edge / 2;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Dice dice = scene.dice().fork("tile" + row + ":" + column);
                tile(scene, new Box(left + column * edge, box.y() + row * edge, edge, edge), dice);
            }
        }
    }

    private static void tile(Scene scene, Box tile, Dice dice) {
        Palette p = scene.palette();
        List<Color> colors = List.of(p.accent(), p.second(), p.deep(), p.soft(), p.paper());
        int ground = dice.below(colors.size());
        Color shape = colors.get((ground + 1 + dice.below(colors.size() - 1)) % colors.size());
        Brush brush = scene.brush();
        brush.fill(tile.inset(-0.2), colors.get(ground));
        if (scene.fine() && dice.fork("stripes").chance(0.4)) {
            stripes(brush, tile, Palette.mix(colors.get(ground), p.textOn(colors.get(ground)), 0.22));
        }
        figure(brush, tile, dice, shape);
        if (scene.full() && dice.chance(0.35)) {
            brush.disc(tile.centerX(), tile.centerY(), tile.w() * 0.11, p.textOn(shape));
        }
    }

    private static void figure(Brush brush, Box tile, Dice dice, Color color) {
        int turn = dice.below(4);
        switch (dice.below(5)) {
            case 0 -> quarter(brush, tile, turn, tile.w(), color);
            case 1 -> {
                quarter(brush, tile, turn, tile.w() * 0.5, color);
                quarter(brush, tile, turn + 2, tile.w() * 0.5, color);
            }
            case 2 -> brush.disc(tile.centerX(), tile.centerY(), tile.w() * 0.36, color);
            case 3 -> half(brush, tile, turn, color);
            default -> brush.ring(tile.centerX(), tile.centerY(), tile.w() * 0.29, color, tile.w() * 0.14);
        }
    }

    private static void quarter(Brush brush, Box tile, int corner, double radius, Color color) {
        double x = corner % 4 == 0 || corner % 4 == 3 ? tile.x() : tile.right();
        double y = corner % 4 < 2 ? tile.y() : tile.bottom();
        double start = new double[] {270, 180, 90, 0}[corner % 4];
        brush.fill(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, start, 90, Arc2D.PIE), color);
    }

    private static void half(Brush brush, Box tile, int side, Color color) {
        double r = tile.w() / 2;
        brush.turned(
                side * Math.PI / 2,
                tile.centerX(),
                tile.centerY(),
                b -> b.fill(new Arc2D.Double(tile.x(), tile.y() + r, 2 * r, 2 * r, 0, 180, Arc2D.PIE), color));
    }

    private static void stripes(Brush brush, Box tile, Color color) {
        for (int i = 0; i < 12; i++) {
            double y = tile.atY((i + 0.5) / 12);
            brush.line(tile.x(), y, tile.right(), y, color, tile.w() * 0.014);
        }
    }
}
