package dev.easel.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the root element of an SVG. No XML parser does it, since those follow what a document tells them to fetch or to
 * unfold. All signs that count are ASCII, so a byte is taken for a character.
 */
final class Svg {

    private static final int HEAD = 64 * 1024;
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
    private static final String CREDENTIALS = "<c2pa:manifest";
    private static final int DEFAULT_WIDTH = 300;
    private static final int DEFAULT_HEIGHT = 150;
    private static final int LONGEST_NUMBER = 32;
    private static final Pattern LENGTH = Pattern.compile("\\s*(\\d+\\.?\\d*|\\.\\d+)\\s*(px)?\\s*");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    private Svg() {}

    static boolean mayBegin(String first) {
        String sign = withoutMark(first).stripLeading();
        return sign.startsWith("<") || (sign.isEmpty() && !first.isEmpty());
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    static PixelSize size(InputStream in) throws IOException {
        return size(root(in).attributes());
    }

    /** Checks that the root element is closed; returns whether content credentials are inside. */
    static boolean whole(ByteSource source) throws IOException {
        try (InputStream in = source.open()) {
            if (!root(in).closed() && !endsClosed(source)) {
                throw new InvalidImageException("It is an SVG whose svg element is not closed, so it is cut.");
            }
        }
        return hasCredentials(source);
    }

    private static SvgRoot root(InputStream in) throws IOException {
        String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        return new SvgScanner(withoutMark(head)).root();
    }

    private static PixelSize size(Map<String, String> attributes) throws InvalidImageException {
        OptionalDouble width = length(attributes.getOrDefault("width", ""));
        OptionalDouble height = length(attributes.getOrDefault("height", ""));
        String[] box = SEPARATOR.split(attributes.getOrDefault("viewBox", "").strip(), 5);
        OptionalDouble boxWidth = box.length == 4 ? length(box[2]) : OptionalDouble.empty();
        OptionalDouble boxHeight = box.length == 4 ? length(box[3]) : OptionalDouble.empty();
        if (boxWidth.isEmpty() || boxHeight.isEmpty()) {
            return pixels(width.orElse(DEFAULT_WIDTH), height.orElse(DEFAULT_HEIGHT));
        }
        double ratio = boxWidth.getAsDouble() / boxHeight.getAsDouble();
        if (width.isPresent()) {
            return pixels(width.getAsDouble(), height.orElse(width.getAsDouble() / ratio));
        }
        return height.isPresent()
                ? pixels(height.getAsDouble() * ratio, height.getAsDouble())
                : pixels(boxWidth.getAsDouble(), boxHeight.getAsDouble());
    }

    private static OptionalDouble length(String text) {
        Matcher number = LENGTH.matcher(text.length() > LONGEST_NUMBER ? "" : text);
        return number.matches() ? OptionalDouble.of(Double.parseDouble(number.group(1))) : OptionalDouble.empty();
    }

    /** A part of a pixel still needs one; beyond all limits, and for 0/0, the cast gives what is refused. */
    private static PixelSize pixels(double width, double height) throws InvalidImageException {
        return ImageHeader.pixels((int) Math.ceil(width), (int) Math.ceil(height));
    }

    private static boolean endsClosed(ByteSource source) throws IOException {
        try (InputStream in = source.open()) {
            in.skipNBytes(Math.max(0, source.length() - HEAD));
            return SvgScanner.endsClosed(new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1));
        }
    }

    private static boolean hasCredentials(ByteSource source) throws IOException {
        try (InputStream in = source.open()) {
            String before = "";
            for (byte[] block = in.readNBytes(HEAD); block.length > 0; block = in.readNBytes(HEAD)) {
                String text = before + new String(block, StandardCharsets.ISO_8859_1);
                if (text.contains(CREDENTIALS)) {
                    return true;
                }
                before = text.substring(Math.max(0, text.length() - CREDENTIALS.length()));
            }
            return false;
        }
    }
}
