package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import java.awt.Color;

/** The top of a web page as a wireframe: navigation, headline, a line or two of text, a button, a large picture. */
final class HeroPage implements Page {
    @Override
    public void compose(Sheet sheet) {
        Color ground = sheet.palette().paper();
        sheet.brush().fill(sheet.box(), ground);
        Split split = Split.of(sheet, Split.share(sheet, sheet.wide() ? 0.48 : 0.54, 0.76));
        double bar = sheet.unit() * 11;
        double foot = sheet.margin() * 1.2;
        Pitch pitch = Pitch.fit(sheet, room(sheet, split, bar, foot), ground);
        split = split.shrunkTo(sheet, bar + pitch.height(sheet) + 2.2 * foot);
        sheet.picture(split.picture());
        Wireframe.navigation(sheet, split.text().inset(sheet.margin(), 0).top(bar));
        pitch.draw(sheet, room(sheet, split, bar, foot));
    }

    private static Box room(Sheet sheet, Split split, double bar, double foot) {
        return split.text().inset(sheet.margin(), 0).belowTop(bar).aboveBottom(foot);
    }
}
