package dev.easel.sketch;

import dev.easel.error.Category;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.image.Background;
import dev.easel.image.GeneratedImage;
import dev.easel.image.PixelSize;
import dev.easel.image.Quality;
import dev.easel.image.Reference;
import dev.easel.plan.PlannedCall;
import dev.easel.request.ImageRequest;
import dev.easel.sketch.internal.photo.Photo;
import dev.easel.sketch.internal.photo.PhotoPalette;
import dev.easel.sketch.internal.photo.PhotoReader;
import dev.easel.sketch.internal.type.FontsUnavailableException;
import dev.easel.spi.Facts;
import dev.easel.spi.LocalContext;
import dev.easel.spi.Step;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the images of one call. Used by one thread. */
final class SketchWork {

    /** What is drawn where the caller leaves the size to us. */
    private static final PixelSize OWN_CHOICE = PixelSize.of(1024, 1024);

    private final PlannedCall call;
    private final LocalContext context;
    private final List<GeneratedImage> images = new ArrayList<>();
    private final SketchNotices notices = new SketchNotices();

    SketchWork(PlannedCall call, LocalContext context) {
        this.call = call;
        this.context = context;
    }

    Step run() throws IOException {
        try {
            drawAll();
        } catch (FontsUnavailableException e) {
            return new Step.Fail(Failure.unsent(Category.LOCAL_IO, String.valueOf(e.getMessage()))
                    .cause(e)
                    .build());
        } catch (EaselException e) {
            return new Step.Fail(e.failure());
        }
        return new Step.Done(images, Facts.builder().notices(notices.all()).build());
    }

    private void drawAll() throws IOException {
        List<Reference> references = request().references();
        List<Photo> photos = PhotoReader.shown(references);
        Optional<Edit> edit = request().mask().map(mask -> Edit.of(references.get(0), mask));
        PictureFile file = PictureFile.of(call);
        notices.of(call, photos, file);
        for (int k = 0; k < call.n() && !context.isOver(); k++) {
            Drawing drawing = drawing(call.first() + k, photos, edit);
            preview(drawing, edit, file);
            Painted painted = new SketchPainter().paint(drawing);
            notices.missing(painted.missing());
            images.add(keep(painted.image(), edit, file));
            context.progress(100 * (k + 1) / call.n());
        }
    }

    private void preview(Drawing drawing, Optional<Edit> edit, PictureFile file) throws IOException {
        for (int coarseness : Previews.of(call)) {
            if (!context.isOver()) {
                context.partial(keep(Previews.paint(drawing, coarseness), edit, file));
            }
        }
    }

    private GeneratedImage keep(BufferedImage drawn, Optional<Edit> edit, PictureFile file) throws IOException {
        BufferedImage image = edit.map(base -> base.filledWith(drawn)).orElse(drawn);
        return context.keep(out -> file.write(image, out));
    }

    private ImageRequest request() {
        return call.request();
    }

    /** Below a mask the first reference is there already, so only the others hang in the picture. */
    private Drawing drawing(int index, List<Photo> photos, Optional<Edit> edit) {
        PixelSize size = edit.map(Edit::size).orElse(call.size().pixels().orElse(OWN_CHOICE));
        return new Drawing(
                request().prompt(),
                size.width(),
                size.height(),
                request().seed().orElse(0),
                index,
                edit.isPresent() ? photos.subList(1, photos.size()) : photos,
                PhotoPalette.of(photos),
                look());
    }

    private Drawing.Look look() {
        return new Drawing.Look(
                detail(call.quality().orElse(Quality.MEDIUM)),
                request().options().get(Sketch.MARK).orElse(true),
                request().background().filter(Background.TRANSPARENT::equals).isPresent());
    }

    private static Detail detail(Quality quality) {
        return switch (quality) {
            case LOW -> Detail.LOW;
            case AUTO, MEDIUM -> Detail.MEDIUM;
            case HIGH, XHIGH, MAX -> Detail.HIGH;
        };
    }
}
