package dev.easel.image;

import dev.easel.error.InvalidRequestException;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Reads the bytes that a data URL carries in itself. */
final class DataUrl {

    private DataUrl() {}

    static byte[] bytes(URI uri) {
        String text = uri.toASCIIString();
        int comma = text.indexOf(',');
        if (comma < 0) {
            throw new InvalidRequestException("The data URL has no comma, so no data; write data:image/png;base64,…");
        }
        byte[] data = unescaped(text, comma + 1);
        return text.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64") ? decoded(data) : data;
    }

    private static byte[] unescaped(String text, int from) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() - from);
        for (int at = from; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '%') {
                bytes.write(HexFormat.fromHexDigits(text, at + 1, at + 3));
                at += 2;
            } else {
                bytes.write(sign);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] decoded(byte[] base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            String text = new String(base64, StandardCharsets.ISO_8859_1);
            throw new InvalidRequestException(
                    "The data URL holds %d characters that are no base64; encode the image anew."
                            .formatted(text.length()));
        }
    }
}
