package dev.easel.image;

import java.util.List;
import java.util.Locale;

/** A file format, told by the first bytes and never by a name or a header. */
public enum ImageFormat {
    /** Lossless, with transparency. */
    PNG("png", "image/png"),
    /** Lossy, without transparency. */
    JPEG("jpg", "image/jpeg"),
    /** Lossy or lossless, with transparency. */
    WEBP("webp", "image/webp"),
    /** Animated, 256 colours. */
    GIF("gif", "image/gif"),
    /** Drawing commands in XML. */
    SVG("svg", "image/svg+xml");

    private final String extension;
    private final String mediaType;

    ImageFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Reads {@code png}, {@code jpeg} or {@code jpg}, in any case of letters. */
    public static ImageFormat parse(String text) {
        return text.strip().equalsIgnoreCase("jpg") ? JPEG : Words.parse(ImageFormat.class, "an image format", text);
    }

    /** The usual ending of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** All endings that are not wrong for this format, the usual one first. */
    public List<String> extensions() {
        return this == JPEG ? List.of("jpg", "jpeg") : List.of(extension);
    }

    /** The media type, such as {@code image/png}. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it can hold see-through pixels. */
    public boolean transparency() {
        return this != JPEG;
    }

    /** The name in small letters, as vendors write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
