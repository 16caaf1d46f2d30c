package dev.easel.sketch;

import dev.easel.image.Background;
import dev.easel.image.GeneratedImage;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.image.Reference;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.sketch.internal.ink.Palette;
import dev.easel.sketch.internal.photo.Photo;
import dev.easel.sketch.internal.photo.PhotoPalette;
import dev.easel.sketch.internal.photo.PhotoReader;
import dev.easel.spi.LocalContext;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** All that the images of one call have in common: references, mask, colours and format. Used by one thread. */
final class Board {

    /** What is drawn where the caller leaves the size to us. */
    private static final PixelSize OWN_CHOICE = PixelSize.of(1024, 1024);

    private final PlannedCall call;
    private final LocalContext context;
    private final List<Photo> photos;
    private final Optional<Palette> colors;
    private final Optional<Edit> edit;
    private final PictureFile file;
    private final SketchNotices notices = new SketchNotices();

    /** Reads the references. */
    Board(PlannedCall call, LocalContext context) {
        this.call = call;
        this.context = context;
        List<Reference> references = call.request().references();
        this.photos = PhotoReader.shown(references);
        this.colors = PhotoPalette.of(photos);
        this.edit = call.request().mask().map(mask -> Edit.of(references.get(0), mask));
        this.file = PictureFile.of(call);
        notices.of(call, photos, file);
    }

    /** Draws one of the call's images, counted from 0. */
    GeneratedImage draw(int number) throws IOException {
        Painted painted = new SketchPainter().paint(drawing(number));
        notices.missing(painted.missing());
        return keep(painted.image());
    }

    /**
     * Draws a partial image.
     *
     * @param fineness from 1, with the fewest pixels
     */
    GeneratedImage preview(int number, int fineness) throws IOException {
        return keep(Previews.paint(drawing(number), fineness));
    }

    List<String> notices() {
        return notices.all();
    }

    private GeneratedImage keep(BufferedImage drawn) throws IOException {
        BufferedImage image = edit.map(base -> base.filledWith(drawn)).orElse(drawn);
        return context.keep(out -> file.write(image, out));
    }

    /** Below a mask the first reference is there already, so only the others hang in the picture. */
    private Drawing drawing(int number) {
        ImageRequest request = call.request();
        PixelSize size = edit.map(Edit::size).orElse(call.size().pixels().orElse(OWN_CHOICE));
        return new Drawing(
                request.prompt(),
                size.width(),
                size.height(),
                request.seed().orElse(0),
                call.first() + number,
                edit.isPresent() ? photos.subList(1, photos.size()) : photos,
                colors,
                look(request));
    }

    private Drawing.Look look(ImageRequest request) {
        return new Drawing.Look(
                detail(call.quality().orElse(Quality.MEDIUM)),
                request.options().get(Sketch.MARK).orElse(true),
                request.background().filter(Background.TRANSPARENT::equals).isPresent());
    }

    private static Detail detail(Quality quality) {
        return switch (quality) {
            case LOW -> Detail.LOW;
            case AUTO, MEDIUM -> Detail.MEDIUM;
            case HIGH, XHIGH, MAX -> Detail.HIGH;
        };
    }
}
