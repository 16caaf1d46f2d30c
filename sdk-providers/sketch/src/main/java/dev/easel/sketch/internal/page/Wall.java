package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.photo.Photo;
import dev.easel.sketch.internal.photo.Resized;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Block;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;
import java.util.List;

/** The part of a sheet where references hang as framed pictures: a column on a wide sheet, a band on a high one. */
final class Wall {
    private static final double SHARE = 0.26;
    private static final double MORE_FOR_EACH = 0.014;

    private final Sheet sheet;
    private final Box box;
    private final List<Photo> photos;

    private Wall(Sheet sheet, Box box, List<Photo> photos) {
        this.sheet = sheet;
        this.box = box;
        this.photos = photos;
    }

    static Wall of(Sheet sheet, List<Photo> photos) {
        Box all = sheet.box();
        double share = SHARE + MORE_FOR_EACH * photos.size();
        Box box = sheet.wide()
                ? sheet.mirrored() ? all.right(all.w() * share) : all.left(all.w() * share)
                : all.top(all.h() * share);
        return new Wall(sheet, box, photos);
    }

    /** What the wall leaves of the sheet. */
    Box rest() {
        Box all = sheet.box();
        if (!sheet.wide()) {
            return all.belowTop(box.h());
        }
        return sheet.mirrored() ? all.beforeRight(box.w()) : all.afterLeft(box.w());
    }

    /** Covers its part and hangs the references, whose places it returns in their order. */
    List<Box> draw() {
        Palette p = sheet.palette();
        Color wall = sheet.brief().night() ? p.deep() : Palette.mix(p.second(), p.paper(), 0.3);
        sheet.brush().fill(box, wall);
        if (sheet.fine()) {
            stripes(Palette.mix(wall, p.paper(), 0.12));
        }
        List<Box> places = Hanging.in(box.inset(4 * sheet.unit()), photos, 3 * sheet.unit());
        for (int i = 0; i < places.size(); i++) {
            hang(photos.get(i), places.get(i));
        }
        return places;
    }

    private void stripes(Color color) {
        double step = 5 * sheet.unit();
        for (double x = box.x() + step / 2; x < box.right(); x += step) {
            sheet.brush().line(x, box.y(), x, box.bottom(), color, step * 0.08);
        }
    }

    /** A dark frame, a mat of paper, and the picture. */
    private void hang(Photo photo, Box place) {
        Palette p = sheet.palette();
        double u = place.shortEdge() / 100;
        Color shade = Palette.mix(p.deep(), p.ink(), 0.6);
        if (sheet.full()) {
            sheet.brush().fill(new Box(place.x() + 2 * u, place.y() + 3 * u, place.w(), place.h()), shade);
        }
        sheet.brush().fill(place, p.ink());
        Box mat = place.inset(Hanging.FRAME * place.shortEdge());
        sheet.brush().fill(mat, p.paper());
        Box image = place.inset((Hanging.FRAME + Hanging.MAT) * place.shortEdge());
        photo.image()
                .ifPresentOrElse(
                        pixels -> sheet.brush().image(image, (w, h) -> Resized.of(pixels, w, h)),
                        () -> placeholder(photo, image));
    }

    /** Two diagonals, as wireframes show a picture that is not there, and what it would be. */
    private void placeholder(Photo photo, Box image) {
        Palette p = sheet.palette();
        double pen = sheet.unit() * 0.3;
        sheet.brush().fill(image, p.soft());
        sheet.brush().line(image.x(), image.y(), image.right(), image.bottom(), p.second(), pen);
        sheet.brush().line(image.x(), image.bottom(), image.right(), image.y(), p.second(), pen);
        Box room = image.part(0.1, 0.3, 0.8, 0.4);
        Block name = sheet.fit(photo.label(), Face.BOLD, room.inset(sheet.unit()), 3 * sheet.unit());
        double pad = name.size() * 0.5;
        Box chip = new Box(
                room.centerX() - name.width() / 2 - pad,
                room.centerY() - name.height() / 2 - pad,
                name.width() + 2 * pad,
                name.height() + 2 * pad);
        sheet.brush().fill(chip, p.paper());
        sheet.lettering().place(name, chip, Align.CENTER, Align.CENTER, p.textOn(p.paper()), p.paper());
    }
}
