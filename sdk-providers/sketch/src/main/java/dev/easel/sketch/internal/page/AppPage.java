package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.prompt.Row;
import dev.easel.sketch.internal.type.Align;
import dev.easel.sketch.internal.type.Face;
import java.awt.Color;
import java.util.List;

/** A telephone that shows the texts, and on a wide sheet one or two more behind it as bare wireframes. */
final class AppPage implements Page {
    private static final double FLANKED = 1.9;

    @Override
    public void compose(Sheet sheet) {
        Palette p = sheet.palette();
        Box box = sheet.box();
        Color wall = sheet.brief().night() ? p.deep() : p.soft();
        sheet.brush().fill(box, wall);
        double height = Math.min(box.h() * 0.86, box.w() * 1.5);
        double width = height * (sheet.brief().copy().bulk() > 260 ? 0.66 : 0.52);
        backdrop(sheet, wall, height);
        boolean flanked = box.ratio() >= FLANKED;
        double x = flanked || !sheet.wide() ? box.centerX() : box.atX(sheet.mirrored() ? 0.6 : 0.4);
        Box phone = new Box(x - width / 2, box.centerY() - height / 2, width, height);
        double shift = Math.max(width * 0.86, box.w() * 0.2);
        if (sheet.wide()) {
            wireframe(sheet, phone, sheet.mirrored() ? -shift : shift);
        }
        if (flanked) {
            wireframe(sheet, phone, sheet.mirrored() ? shift : -shift);
        }
        screen(sheet, Phone.draw(sheet, phone));
    }

    private static void wireframe(Sheet sheet, Box phone, double shift) {
        Box behind = new Box(phone.x() + shift, phone.y(), phone.w(), phone.h());
        Wireframe.draw(sheet, Phone.draw(sheet, behind.inset(phone.w() * 0.06)));
    }

    private static void backdrop(Sheet sheet, Color wall, double height) {
        Palette p = sheet.palette();
        sheet.brush()
                .disc(sheet.box().centerX(), sheet.box().centerY(), height * 0.56, Palette.mix(p.second(), wall, 0.5));
        if (sheet.full()) {
            sheet.brush().disc(sheet.box().atX(0.12), sheet.box().atY(0.16), height * 0.07, p.accent());
            sheet.brush().ring(sheet.box().atX(0.9), sheet.box().atY(0.82), height * 0.06, p.accent(), height * 0.02);
        }
    }

    private static void screen(Sheet sheet, Box screen) {
        double pad = screen.w() * 0.08;
        Box room = screen.inset(pad, 0).belowTop(screen.h() * 0.07).aboveBottom(screen.h() * 0.11);
        Wireframe.tabs(sheet, screen);
        Box rest = room.belowTop(headline(sheet, room, screen.w() * 0.13) + pad * 0.7);
        List<Row> rows = sheet.brief().copy().rows();
        double cards = rows.isEmpty() ? 0 : Math.min(rows.size() * pad * 2.8, rest.h()) + pad * 0.6;
        Box image = rest.aboveBottom(cards);
        if (image.h() > screen.h() * 0.1) {
            sheet.picture(image);
            Ornament.roundOff(sheet, image, screen.w() * 0.05, sheet.palette().paper());
            cards(sheet, rest.bottom(Math.max(1, cards - pad * 0.6)), rows, pad);
        } else {
            cards(sheet, rest, rows, pad);
        }
    }

    private static double headline(Sheet sheet, Box room, double most) {
        int rows = sheet.brief().copy().rows().size();
        Box top = room.top(room.h() * (rows == 0 ? 0.36 : rows > 6 ? 0.14 : 0.22));
        String text = sheet.brief().copy().headline();
        return sheet.write(
                        text,
                        Face.BOLD,
                        top,
                        most,
                        Align.START,
                        Align.START,
                        sheet.palette().paper())
                .height();
    }

    /** Every row is a card; the last short one is the button. */
    private static void cards(Sheet sheet, Box room, List<Row> rows, double pad) {
        if (rows.isEmpty()) {
            return;
        }
        double gap = pad * 0.4;
        double each = (room.h() - gap * (rows.size() - 1)) / rows.size();
        for (int i = 0; i < rows.size(); i++) {
            Box card = new Box(room.x(), room.y() + i * (each + gap), room.w(), each);
            boolean last = i == rows.size() - 1 && rows.size() > 1;
            card(sheet, card, rows.get(i), last, pad);
        }
    }

    private static void card(Sheet sheet, Box card, Row row, boolean button, double pad) {
        Color fill = button ? sheet.palette().accent() : sheet.palette().soft();
        sheet.brush().round(card, Math.min(card.h() * 0.3, pad * 0.6), fill);
        Box room = card.inset(pad * 0.6, card.h() * 0.16);
        sheet.write(
                row.text(),
                button ? Face.BOLD : Face.TEXT,
                room,
                pad * 0.75,
                button ? Align.CENTER : Align.START,
                Align.CENTER,
                fill);
    }
}
