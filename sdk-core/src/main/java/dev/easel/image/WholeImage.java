package dev.easel.image;

import java.io.IOException;
import java.io.InputStream;

/**
 * An image that is there to its end; no pixel of it was decoded.
 *
 * @param header what the first bytes tell
 * @param credentials whether content credentials (C2PA) are embedded; whether they are valid is not checked
 */
record WholeImage(ImageHeader header, boolean credentials) {

    /** Looks at the beginning, the structure and the end, in constant memory. */
    static WholeImage check(ByteSource source) throws IOException {
        ImageHeader header = header(source);
        return new WholeImage(header, credentials(header.format(), source));
    }

    private static ImageHeader header(ByteSource source) throws IOException {
        try (InputStream in = source.open()) {
            return ImageHeader.read(in, Cursor.BLOCK);
        }
    }

    private static boolean credentials(ImageFormat format, ByteSource source) throws IOException {
        try (InputStream in = source.open()) {
            Cursor cursor = new Cursor(in, Cursor.BLOCK);
            return switch (format) {
                case PNG -> Png.whole(cursor);
                case JPEG -> Jpeg.whole(cursor, source);
                case WEBP -> Webp.whole(cursor);
                case GIF -> Gif.whole(cursor);
                case SVG -> Svg.whole(source);
            };
        }
    }
}
