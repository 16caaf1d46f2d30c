package dev.easel.sketch.internal.page;

import dev.easel.sketch.internal.ink.Box;
import dev.easel.sketch.internal.photo.Photo;
import dev.easel.sketch.internal.prompt.Brief;
import dev.easel.sketch.internal.prompt.Copy;
import dev.easel.sketch.internal.prompt.Genre;
import dev.easel.sketch.internal.type.Face;
import java.util.List;
import java.util.Set;

/** Chooses the page for a brief and composes it. */
public final class Pages {
    /** Beyond this there is too much to read for a sign, a cup or a carton. */
    private static final int MUCH = 190;

    private static final int LONG = 80;

    /** What is as good without a word on it. */
    private static final Set<Genre> PICTURES = Set.of(Genre.POSTER, Genre.CUP, Genre.MUG);

    private Pages() {}

    /**
     * Fills the sheet.
     *
     * @param references what hangs on a wall beside the page
     * @param mark whether the sheet says that it is a sketch
     * @return where the references hang, in their order
     */
    public static List<Box> compose(Sheet sheet, List<Photo> references, boolean mark) {
        if (references.isEmpty()) {
            compose(sheet, mark);
            return List.of();
        }
        Wall wall = Wall.of(sheet, references);
        compose(sheet.in(wall.rest()), mark);
        return wall.draw();
    }

    private static void compose(Sheet asked, boolean mark) {
        Sheet sheet = named(asked);
        pageFor(sheet).compose(sheet);
        if (mark) {
            Mark.draw(sheet);
        }
    }

    /** A page that lives by its words gets those of the prompt itself, where it quotes none. */
    private static Sheet named(Sheet sheet) {
        Brief brief = sheet.brief();
        if (!brief.copy().isEmpty() || PICTURES.contains(brief.genre())) {
            return sheet;
        }
        String name = sheet.typesetter().drawable(brief.opening(), Face.DISPLAY).strip();
        return sheet.with(brief.headed(name));
    }

    private static Page pageFor(Sheet sheet) {
        Brief brief = sheet.brief();
        if (brief.copy().isEmpty()) {
            return new PicturePage();
        }
        if (brief.copy().bulk() > MUCH || Copy.letters(brief.copy().headline()) > LONG) {
            return textPage(brief);
        }
        return switch (brief.genre()) {
            case MENU -> new MenuPage();
            case RECEIPT -> new ReceiptPage();
            case STOREFRONT -> new StorefrontPage();
            case CUP -> new CupPage(false);
            case MUG -> new CupPage(true);
            case INFOGRAPHIC -> new InfographicPage();
            case APP -> new AppPage();
            case PACKAGE -> new PackagePage();
            case HERO -> new HeroPage();
            case POSTER -> poster(sheet);
        };
    }

    private static Page textPage(Brief brief) {
        return switch (brief.genre()) {
            case MENU -> new MenuPage();
            case RECEIPT -> new ReceiptPage();
            case INFOGRAPHIC -> new InfographicPage();
            default -> brief.copy().hasPrices() ? new MenuPage() : new PosterPage();
        };
    }

    /** Two pictures of one kind and then two of the other, so that each kind is seen both ways round. */
    private static Page poster(Sheet sheet) {
        boolean arch = Math.floorMod(sheet.turn(), 4) >= 2
                && ArchPage.suits(sheet.brief().copy());
        return arch ? new ArchPage() : new PosterPage();
    }
}
