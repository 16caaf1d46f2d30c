package dev.easel.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds the encoding by the byte order mark, and is strict about it. */
final class Decoding {

    private Decoding() {}

    static Reader reader(InputStream stream) throws IOException {
        byte[] head = stream.readNBytes(3);
        Charset charset = charset(head);
        int mark = !charset.equals(StandardCharsets.UTF_8) ? 2 : isUtf8Mark(head) ? 3 : 0;
        PushbackInputStream rest = new PushbackInputStream(stream, 3);
        rest.unread(head, mark, head.length - mark);
        return new InputStreamReader(
                rest,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] head) {
        if (starts(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(head, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    private static boolean isUtf8Mark(byte[] head) {
        return starts(head, 0xEF, 0xBB, 0xBF);
    }

    private static boolean starts(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
