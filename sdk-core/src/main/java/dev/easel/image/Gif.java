package dev.easel.image;

import java.io.IOException;

/** Reads the blocks of a GIF. */
final class Gif {

    private static final int SIGNATURE = 6;
    private static final int PICTURE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int APPLICATION = 0xFF;
    private static final int TRAILER = 0x3B;
    private static final String CREDENTIALS = "C2PA_GIF";

    private Gif() {}

    static PixelSize size(Cursor gif) throws IOException {
        gif.skip(SIGNATURE);
        return ImageHeader.pixels(gif.u16le(), gif.u16le());
    }

    /** Walks to the end; returns whether content credentials are inside. */
    static boolean whole(Cursor gif) throws IOException {
        skipScreen(gif);
        boolean picture = false;
        boolean credentials = false;
        for (int block = gif.u8(); block != TRAILER; block = gif.u8()) {
            switch (block) {
                case PICTURE -> skipPicture(gif);
                case EXTENSION -> credentials |= isCredentials(gif);
                default ->
                    throw new InvalidImageException(
                            "It is a GIF with a broken block before byte %d.".formatted(gif.position()));
            }
            picture |= block == PICTURE;
        }
        if (!picture) {
            throw new InvalidImageException("It is a GIF without a picture.");
        }
        return credentials;
    }

    private static void skipScreen(Cursor gif) throws IOException {
        gif.skip(SIGNATURE + 4);
        int flags = gif.u8();
        gif.skip(2);
        skipColours(gif, flags);
    }

    private static void skipPicture(Cursor gif) throws IOException {
        gif.skip(8);
        skipColours(gif, gif.u8());
        gif.skip(1);
        skipParts(gif);
    }

    private static boolean isCredentials(Cursor gif) throws IOException {
        int label = gif.u8();
        String name = label == APPLICATION ? gif.latin(gif.u8()) : "";
        skipParts(gif);
        return name.startsWith(CREDENTIALS);
    }

    private static void skipColours(Cursor gif, int flags) throws IOException {
        if ((flags & 0x80) != 0) {
            gif.skip(3L * (2 << (flags & 0x07)));
        }
    }

    private static void skipParts(Cursor gif) throws IOException {
        for (int length = gif.u8(); length != 0; length = gif.u8()) {
            gif.skip(length);
        }
    }
}
