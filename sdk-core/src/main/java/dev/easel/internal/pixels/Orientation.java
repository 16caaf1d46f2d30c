package dev.easel.internal.pixels;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import javax.imageio.stream.ImageInputStream;

/** How a JPEG is to be turned when it is shown: the mark that cameras leave in its Exif, 1 to 8. */
final class Orientation {

    /** As the pixels are stored. */
    static final int NONE = 1;

    private static final int SOI = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private Orientation() {}

    /** The mark of a file; none where it is no JPEG, has no mark, or one that cannot be read. */
    static int of(ImageInputStream file) throws IOException {
        try {
            file.seek(0);
            file.setByteOrder(ByteOrder.BIG_ENDIAN);
            int mark = file.readUnsignedShort() == SOI ? ofSegments(file) : NONE;
            return mark >= 1 && mark <= 8 ? mark : NONE;
        } catch (EOFException e) {
            return NONE;
        } finally {
            file.setByteOrder(ByteOrder.BIG_ENDIAN);
            file.seek(0);
        }
    }

    private static int ofSegments(ImageInputStream file) throws IOException {
        for (int marker = file.readUnsignedShort(); marker > 0xFF00 && marker != SCAN; ) {
            long at = file.getStreamPosition();
            int length = file.readUnsignedShort();
            if (marker == APP1 && file.readInt() == EXIF) {
                return ofTiff(file, at + 2 + 6, at + length);
            }
            file.seek(at + Math.max(2, length));
            marker = file.readUnsignedShort();
        }
        return NONE;
    }

    private static int ofTiff(ImageInputStream file, long begin, long end) throws IOException {
        file.seek(begin);
        file.setByteOrder(file.readUnsignedShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        file.skipBytes(2);
        long directory = begin + file.readUnsignedInt();
        for (long entry = directory + 2; entry + ENTRY <= end; entry += ENTRY) {
            file.seek(entry);
            if (file.readUnsignedShort() == TAG) {
                file.skipBytes(6);
                return file.readUnsignedShort();
            }
        }
        return NONE;
    }

    /** The segment of a JPEG that holds nothing but the mark. */
    static byte[] segment(int mark) {
        return new byte[] {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) mark,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }
}
