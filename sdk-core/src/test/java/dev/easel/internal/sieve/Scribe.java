package dev.easel.internal.sieve;

import dev.easel.Pngs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes the same random document twice: once as a vendor may write it, with images and opaque strings in it and with escapes
 * and blanks anywhere, and once plainly, with a number where each of them stands.
 */
final class Scribe {

    private static final List<byte[]> PICTURES = List.of(
            Pngs.grey(1, 1, 1),
            Pngs.grey(40, 30, 2),
            Pngs.grey(64, 64, 3),
            Pngs.grey(97, 71, 4),
            Pngs.grey(150, 130, 5));
    private static final List<String> KEYS =
            List.of("b64_json", "image", "sig", "b64_jso", "b64_jsonx", "url", "data", "", "é\"\\");

    private final Random random;
    private final StringBuilder real = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();
    private final List<byte[]> images = new ArrayList<>();
    private final List<String> opaque = new ArrayList<>();

    Scribe(Random random) {
        this.random = random;
    }

    /** Writes an object. */
    Scribe write() {
        blanks();
        object(1 + random.nextInt(4));
        blanks();
        return this;
    }

    String real() {
        return real.toString();
    }

    String plain() {
        return plain.toString();
    }

    List<byte[]> images() {
        return images;
    }

    List<String> opaque() {
        return opaque;
    }

    /** What stands for the image of a number in the plain document. */
    static String image(int number) {
        return "<image " + number + ">";
    }

    /** What stands for the opaque string of a number in the plain document. */
    static String opaque(int number) {
        return "<opaque " + number + ">";
    }

    private void object(int depth) {
        both("{");
        int fields = random.nextInt(5);
        for (int i = 0; i < fields; i++) {
            both(i == 0 ? "" : ",");
            blanks();
            String key = KEYS.get(random.nextInt(KEYS.size()));
            string(key);
            blanks();
            both(":");
            blanks();
            value(key, depth - 1);
            blanks();
        }
        both("}");
    }

    private void array(String key, int depth) {
        both("[");
        int items = random.nextInt(4);
        for (int i = 0; i < items; i++) {
            both(i == 0 ? "" : ",");
            blanks();
            value(key, depth - 1);
            blanks();
        }
        both("]");
    }

    private void value(String key, int depth) {
        switch (random.nextInt(depth > 0 ? 8 : 6)) {
            case 0 -> both(List.of("null", "true", "-12.5e3", "0").get(random.nextInt(4)));
            case 6 -> array(key, depth);
            case 7 -> object(depth);
            default -> string(key, random.nextInt(4) == 0);
        }
    }

    private void string(String key, boolean url) {
        switch (key) {
            case "b64_json", "image" -> {
                if (url) {
                    string(List.of("", "https://a.b/c?d=\"e", "HTTP://x", "http:")
                            .get(random.nextInt(4)));
                } else {
                    image();
                }
            }
            case "sig" -> opaqueString();
            default -> string(text());
        }
    }

    private void image() {
        byte[] picture = PICTURES.get(random.nextInt(PICTURES.size()));
        plain.append('"').append(image(images.size())).append('"');
        images.add(picture);
        real.append('"').append(dressed(encoded(picture))).append('"');
    }

    private String encoded(byte[] picture) {
        String base64 = random.nextBoolean()
                ? Base64.getEncoder().encodeToString(picture)
                : Base64.getMimeEncoder().encodeToString(picture);
        String unpadded = random.nextInt(4) == 0 ? base64.replace("=", "") : base64;
        return switch (random.nextInt(4)) {
            case 0 -> "data:image/png;base64," + unpadded;
            case 1 -> "DATA:;base64," + unpadded;
            default -> unpadded;
        };
    }

    /** Line breaks may stand in the string as they are, which is no JSON but is read. */
    private String dressed(String base64) {
        boolean raw = random.nextBoolean();
        int escapes = random.nextInt(3) == 0 ? 20 : 0;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < base64.length(); i++) {
            char sign = base64.charAt(i);
            if (sign == '\n' || sign == '\r') {
                text.append(raw ? String.valueOf(sign) : sign == '\n' ? "\\n" : "\\r");
            } else if (escapes > 0 && random.nextInt(escapes) == 0) {
                text.append(sign == '/' ? "\\/" : unicode(sign));
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }

    private void opaqueString() {
        String text = escaped(text().repeat(random.nextInt(300)));
        plain.append('"').append(opaque(opaque.size())).append('"');
        opaque.add(text);
        real.append('"').append(text).append('"');
    }

    private void string(String text) {
        String written = '"' + escaped(text) + '"';
        real.append(written);
        plain.append(written);
    }

    private String escaped(String text) {
        StringBuilder written = new StringBuilder();
        text.codePoints().forEach(point -> written.append(escaped(point)));
        return written.toString();
    }

    /** Of a character of two units both are escaped or none: a half alone cannot be encoded. */
    private String escaped(int point) {
        String sign = Character.toString(point);
        if (point == '"' || point == '\\') {
            return '\\' + sign;
        }
        return point < ' ' || random.nextInt(5) == 0
                ? sign.chars().mapToObj(unit -> unicode((char) unit)).collect(Collectors.joining())
                : sign;
    }

    private static String unicode(char sign) {
        return "\\u%04x".formatted((int) sign);
    }

    /** Quotes, escapes, brackets, and characters of one to four bytes. */
    private String text() {
        List<String> parts = List.of("a", "\"", "\\", "{", "]", ":", "é", "世", "😀", "\n", "data:", "https:", " ");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private void blanks() {
        if (random.nextInt(3) == 0) {
            both(List.of(" ", "\n", "\r\n\t").get(random.nextInt(3)));
        }
    }

    private void both(String text) {
        real.append(text);
        plain.append(text);
    }

    byte[] bytes() {
        return real().getBytes(StandardCharsets.UTF_8);
    }
}
