package dev.easel.sketch;

import dev.easel.image.GeneratedImage;
import dev.easel.spi.ImageBody;
import dev.easel.spi.LocalContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Hears all that a call tells. */
final class Heard implements LocalContext {
    final List<GeneratedImage> partials = new ArrayList<>();
    final List<Integer> percents = new ArrayList<>();
    boolean over;

    @Override
    public void partial(GeneratedImage image) {
        partials.add(image);
    }

    @Override
    public void progress(int percent) {
        percents.add(percent);
    }

    @Override
    public GeneratedImage keep(ImageBody body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.writeTo(out);
        return GeneratedImage.of(out.toByteArray());
    }

    @Override
    public boolean isOver() {
        return over;
    }
}
