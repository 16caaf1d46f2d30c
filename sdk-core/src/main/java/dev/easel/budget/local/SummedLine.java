package dev.easel.budget.local;

import dev.easel.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

/**
 * A line of JSON behind eight digits: a checksum over it and over the checksum before it, so that a line that is changed,
 * lost or moved shows.
 */
final class SummedLine {

    private static final int DIGITS = 8;
    private static final int PREFIX = DIGITS + 1;

    private final int sum;
    private final byte[] bytes;

    private SummedLine(int sum, byte[] bytes) {
        this.sum = sum;
        this.bytes = bytes;
    }

    static SummedLine after(int sum, Json document) {
        byte[] text = document.toString().getBytes(StandardCharsets.UTF_8);
        int own = sum(sum, text, 0, text.length);
        byte[] digits = HexFormat.of().toHexDigits(own).getBytes(StandardCharsets.US_ASCII);
        ByteBuffer line = ByteBuffer.allocate(PREFIX + text.length + 1);
        line.put(digits).put((byte) ' ').put(text).put((byte) '\n');
        return new SummedLine(own, line.array());
    }

    /** The line that these bytes are, without its end; empty if their checksum is another. */
    static Optional<SummedLine> read(int before, byte[] bytes) {
        if (bytes.length < PREFIX) {
            return Optional.empty();
        }
        int own = sum(before, bytes, PREFIX, bytes.length - PREFIX);
        byte[] digits = (HexFormat.of().toHexDigits(own) + " ").getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(digits, 0, PREFIX, bytes, 0, PREFIX)
                ? Optional.of(new SummedLine(own, bytes))
                : Optional.empty();
    }

    /** Whether a whole line stands first in bytes that are none, so that its end was damaged and it is not torn. */
    static boolean standsFirst(int before, byte[] bytes) {
        if (bytes.length < PREFIX) {
            return false;
        }
        CRC32C crc = begun(before);
        String digits = new String(bytes, 0, DIGITS, StandardCharsets.US_ASCII);
        for (int k = PREFIX; k < bytes.length; k++) {
            // What never came to the disk is read as zeros.
            if (HexFormat.of().toHexDigits((int) crc.getValue()).equals(digits) && !isZero(bytes, k)) {
                return true;
            }
            crc.update(bytes[k]);
        }
        return false;
    }

    private static boolean isZero(byte[] bytes, int from) {
        return IntStream.range(from, bytes.length).allMatch(k -> bytes[k] == 0);
    }

    private static int sum(int before, byte[] bytes, int from, int length) {
        CRC32C crc = begun(before);
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    private static CRC32C begun(int before) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(before).array());
        return crc;
    }

    int sum() {
        return sum;
    }

    /** The bytes as they were read, or as they are to be written, with their end. Not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    Json document() {
        return Json.parse(new String(bytes, PREFIX, bytes.length - PREFIX, StandardCharsets.UTF_8));
    }
}
