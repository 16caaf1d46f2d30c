package dev.easel.sketch.internal.motif;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Dice;
import dev.easel.sketch.internal.ink.Palette;
import java.awt.Color;

/** Shelves with goods on them, all of one kind but no two alike. */
final class Shelves implements Motif {
    private final Motif item;

    /**
     * Shelves of one kind of goods.
     *
     * @param item is given the box that it stands in, foot on the lower edge
     */
    Shelves(Motif item) {
        this.item = item;
    }

    @Override
    public void draw(Scene scene) {
        Box box = scene.box();
        int rows = Math.max(2, Math.min(5, (int) Math.round(2.6 / Math.max(0.6, box.ratio()))));
        double pitch = box.h() / rows;
        for (int row = 0; row < rows; row++) {
            shelf(scene, new Box(box.x(), box.y() + row * pitch, box.w(), pitch), row);
        }
    }

    private void shelf(Scene scene, Box space, int row) {
        double board = space.h() * 0.07;
        Box room = space.aboveBottom(board).belowTop(space.h() * 0.2);
        int count = Math.max(2, (int) Math.round(room.w() / (room.h() * 0.78)));
        double pitch = room.w() / count;
        for (int i = 0; i < count; i++) {
            Dice dice = scene.dice().fork("item" + row + ":" + i);
            if (dice.chance(0.9)) {
                double height = room.h() * dice.between(0.72, 1);
                Box at = new Box(room.x() + i * pitch + pitch * 0.12, room.bottom() - height, pitch * 0.76, height);
                item.draw(scene.in(at).with(dice));
            }
        }
        Color wood = Palette.mix(scene.palette().deep(), scene.palette().ink(), 0.3);
        scene.brush().fill(space.bottom(board), wood);
    }
}
