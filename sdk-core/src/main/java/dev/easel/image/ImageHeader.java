package dev.easel.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;

/**
 * What the first bytes of an image tell; names and media types are never asked. Immutable.
 *
 * @param format what it is
 * @param size how many pixels it has. An SVG has the pixels of its {@code width} and {@code height} where these are plain
 *     numbers or px, else those of its {@code viewBox}, else 300x150 as in a browser.
 */
public record ImageHeader(ImageFormat format, PixelSize size) {

    /** The most pixels an image may have: 100 megapixels. */
    public static final long MAX_PIXELS = 100_000_000;

    private static final int LONGEST_SIGNATURE = 12;

    /**
     * Reads as little of a stream as needed: some 30 bytes, of a JPEG all that stands before its picture, of an SVG at most
     * 64 KiB. The stream is not closed. That the rest of the image is there is not checked.
     *
     * @throws InvalidImageException if it is none of the formats, or is cut, empty or too large
     */
    public static ImageHeader read(InputStream stream) throws IOException {
        return read(stream, Cursor.ONE_BY_ONE);
    }

    /** The same, where it does no harm to read ahead. */
    static ImageHeader read(InputStream stream, int ahead) throws IOException {
        byte[] first = stream.readNBytes(LONGEST_SIGNATURE);
        ImageFormat format = format(first);
        PushbackInputStream whole = new PushbackInputStream(stream, LONGEST_SIGNATURE);
        whole.unread(first);
        return new ImageHeader(format, size(format, whole, ahead));
    }

    private static PixelSize size(ImageFormat format, InputStream whole, int ahead) throws IOException {
        Cursor cursor = new Cursor(whole, ahead);
        return switch (format) {
            case PNG -> Png.size(cursor);
            case JPEG -> Jpeg.size(cursor);
            case WEBP -> Webp.size(cursor);
            case GIF -> Gif.size(cursor);
            case SVG -> Svg.size(whole);
        };
    }

    private static ImageFormat format(byte[] first) throws InvalidImageException {
        String text = new String(first, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return ImageFormat.PNG;
        }
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return ImageFormat.JPEG;
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return ImageFormat.WEBP;
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return ImageFormat.GIF;
        }
        if (Svg.mayBegin(text)) {
            return ImageFormat.SVG;
        }
        throw new InvalidImageException(
                text.isEmpty() ? "There are no bytes at all." : "It is not a PNG, JPEG, WebP, GIF or SVG.");
    }

    /** Checks a width and height as a file gives them. */
    static PixelSize pixels(long width, long height) throws InvalidImageException {
        if (width < 1 || height < 1) {
            throw new InvalidImageException(
                    "It says that it has %d x %d pixels, so it is empty.".formatted(width, height));
        }
        if (width > PixelSize.MAX_EDGE || height > PixelSize.MAX_EDGE || width * height > MAX_PIXELS) {
            throw new InvalidImageException(
                    "It says that it has %d x %d pixels, but an edge is at most %d, and all together at most %d megapixels."
                            .formatted(width, height, PixelSize.MAX_EDGE, MAX_PIXELS / 1_000_000));
        }
        return PixelSize.of((int) width, (int) height);
    }
}
