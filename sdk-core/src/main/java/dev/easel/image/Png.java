package dev.easel.image;

import java.io.IOException;

/** Reads the chunks of a PNG. */
final class Png {

    private static final int SIGNATURE = 8;
    private static final int CHECKSUM = 4;
    private static final int HEADER = Cursor.tag("IHDR");
    private static final int DATA = Cursor.tag("IDAT");
    private static final int END = Cursor.tag("IEND");
    private static final int CREDENTIALS = Cursor.tag("caBX");

    private Png() {}

    static PixelSize size(Cursor png) throws IOException {
        png.skip(SIGNATURE);
        if (png.u32() != 13 || png.tag() != HEADER) {
            throw new InvalidImageException("It begins like a PNG, but its size does not follow.");
        }
        return ImageHeader.pixels(png.u32(), png.u32());
    }

    /** Walks to the end; returns whether content credentials are inside. */
    static boolean whole(Cursor png) throws IOException {
        png.skip(SIGNATURE);
        boolean data = false;
        boolean credentials = false;
        int tag = 0;
        while (tag != END) {
            long length = png.u32();
            tag = png.tag();
            png.skip(length + CHECKSUM);
            data |= tag == DATA;
            credentials |= tag == CREDENTIALS;
        }
        if (!data) {
            throw new InvalidImageException("It is a PNG without a picture.");
        }
        return credentials;
    }
}
