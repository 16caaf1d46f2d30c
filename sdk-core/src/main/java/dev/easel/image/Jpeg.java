package dev.easel.image;

import java.io.IOException;
import java.io.InputStream;

/** Reads the segments of a JPEG. */
final class Jpeg {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP11 = 0xEB;

    /** A box of content credentials names itself this early in its segment. */
    private static final int BOX_HEAD = 128;

    /** Where the end is looked for first; what stands behind it is padding. */
    private static final int TAIL = 64 * 1024;

    private Jpeg() {}

    static PixelSize size(Cursor jpeg) throws IOException {
        while (true) {
            int marker = marker(jpeg);
            if (isFrame(marker)) {
                jpeg.skip(3);
                int height = jpeg.u16();
                return ImageHeader.pixels(jpeg.u16(), height);
            }
            if (marker == SCAN || marker == END) {
                throw new InvalidImageException("It is a JPEG that does not tell its size.");
            }
            skipSegment(jpeg, marker);
        }
    }

    /** Looks at all that stands before the picture and at the end; returns whether content credentials are inside. */
    static boolean whole(Cursor jpeg, ByteSource source) throws IOException {
        boolean credentials = false;
        int marker = marker(jpeg);
        while (marker != SCAN) {
            credentials |= marker == APP11 ? isCredentials(jpeg) : skipSegment(jpeg, marker);
            marker = marker(jpeg);
        }
        long picture = jpeg.position();
        long tail = Math.max(picture, source.length() - TAIL);
        if (!hasEnd(source, tail) && !hasEnd(source, picture)) {
            throw new InvalidImageException("It is a JPEG without its end, so it is cut.");
        }
        return credentials;
    }

    /** The next marker, past fill bytes and what does not belong there, as decoders do it. */
    private static int marker(Cursor jpeg) throws IOException {
        int marker = 0;
        while (marker == 0) {
            int fill = jpeg.u8();
            while (fill != 0xFF) {
                fill = jpeg.u8();
            }
            while (fill == 0xFF) {
                fill = jpeg.u8();
            }
            marker = fill;
        }
        return marker;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Returns false, since nothing in such a segment are credentials. */
    private static boolean skipSegment(Cursor jpeg, int marker) throws IOException {
        boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= START);
        if (!alone) {
            jpeg.skip(content(jpeg));
        }
        return false;
    }

    private static boolean isCredentials(Cursor jpeg) throws IOException {
        int length = content(jpeg);
        String head = jpeg.latin(Math.min(length, BOX_HEAD));
        jpeg.skip(length - head.length());
        int box = head.startsWith("JP") ? head.indexOf("jumb") : -1;
        return box >= 0 && head.indexOf("c2pa", box) >= 0;
    }

    private static int content(Cursor jpeg) throws IOException {
        int length = jpeg.u16() - 2;
        if (length < 0) {
            throw new InvalidImageException(
                    "It is a JPEG with a broken segment before byte %d.".formatted(jpeg.position()));
        }
        return length;
    }

    /** Whether the end stands behind a place within the picture, where no other bytes can look like it. */
    private static boolean hasEnd(ByteSource source, long from) throws IOException {
        try (InputStream in = source.open()) {
            in.skipNBytes(from);
            byte[] block = new byte[TAIL];
            int before = 0;
            for (int count = in.read(block); count > 0; count = in.read(block)) {
                for (int i = 0; i < count; i++) {
                    if (before == 0xFF && (block[i] & 0xFF) == END) {
                        return true;
                    }
                    before = block[i] & 0xFF;
                }
            }
            return false;
        }
    }
}
