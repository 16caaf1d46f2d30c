package dev.easel.internal.sieve;

import dev.easel.image.GeneratedImage;
import dev.easel.image.InvalidImageException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** An image as base64. */
final class ImageString implements Lifted {

    private final Outlet outlet;
    private final Base64Text base64;

    ImageString(Workbench bench, Outlet outlet) {
        this.outlet = outlet;
        this.base64 = new Base64Text(bench, outlet);
    }

    /** Takes its beginning, free of escapes. */
    void begin(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            base64.add(text.charAt(i));
        }
    }

    @Override
    public boolean accept(ByteBuffer text) throws IOException {
        return base64.accept(text);
    }

    @Override
    public String keepIn(Taken taken) throws IOException {
        return taken.add(image(base64.finish()));
    }

    /** Base64 may lack its padding; but if the image is cut as well, then it is the base64 that was cut. */
    private GeneratedImage image(boolean padded) throws IOException {
        try {
            return outlet.image();
        } catch (InvalidImageException e) {
            throw padded ? e : Base64Text.broken();
        }
    }

    @Override
    public void abandon() {
        outlet.abandon();
    }
}
