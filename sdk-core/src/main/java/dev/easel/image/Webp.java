package dev.easel.image;

import java.io.IOException;

/** Reads the chunks of a WebP. */
final class Webp {

    private static final int RIFF_HEADER = 8;
    private static final int LOSSY = Cursor.tag("VP8 ");
    private static final int LOSSLESS = Cursor.tag("VP8L");
    private static final int EXTENDED = Cursor.tag("VP8X");
    private static final int FRAME = Cursor.tag("ANMF");
    private static final int CREDENTIALS = Cursor.tag("C2PA");
    private static final int EDGE = 0x3FFF;

    private Webp() {}

    static PixelSize size(Cursor webp) throws IOException {
        webp.skip(RIFF_HEADER + 4);
        int tag = webp.tag();
        webp.skip(4);
        if (tag == LOSSY) {
            return lossy(webp);
        }
        if (tag == LOSSLESS) {
            return lossless(webp);
        }
        if (tag == EXTENDED) {
            webp.skip(4);
            return ImageHeader.pixels(webp.u24le() + 1, webp.u24le() + 1);
        }
        throw new InvalidImageException("It begins like a WebP, but its size does not follow.");
    }

    private static PixelSize lossy(Cursor webp) throws IOException {
        boolean keyFrame = (webp.u8() & 1) == 0;
        webp.skip(2);
        if (!keyFrame || !webp.latin(3).equals("\u009d\u0001*")) {
            throw new InvalidImageException("It is a WebP whose picture does not begin as it must.");
        }
        return ImageHeader.pixels(webp.u16le() & EDGE, webp.u16le() & EDGE);
    }

    private static PixelSize lossless(Cursor webp) throws IOException {
        if (webp.u8() != 0x2F) {
            throw new InvalidImageException("It is a WebP whose picture does not begin as it must.");
        }
        long bits = webp.u32le();
        return ImageHeader.pixels((bits & EDGE) + 1, ((bits >> 14) & EDGE) + 1);
    }

    /** Walks to the end that the file announces; returns whether content credentials are inside. */
    static boolean whole(Cursor webp) throws IOException {
        webp.skip(4);
        long end = webp.u32le() + RIFF_HEADER;
        webp.skip(4);
        boolean picture = false;
        boolean credentials = false;
        while (webp.position() + 8 <= end) {
            int tag = webp.tag();
            skipContent(webp, end);
            picture |= tag == LOSSY || tag == LOSSLESS || tag == FRAME;
            credentials |= tag == CREDENTIALS;
        }
        webp.skip(Math.max(0, end - webp.position()));
        if (!picture) {
            throw new InvalidImageException("It is a WebP without a picture.");
        }
        return credentials;
    }

    private static void skipContent(Cursor webp, long end) throws IOException {
        long length = webp.u32le();
        long room = end - webp.position();
        if (length > room) {
            throw new InvalidImageException("It is a WebP with a chunk that is longer than the file says to be.");
        }
        webp.skip(Math.min(length + (length & 1), room));
    }
}
