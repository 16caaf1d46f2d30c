package dev.easel.testkit;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** A real picture whose file is long, since a chunk that says nothing stands in it. */
final class LargePng {

    private static final int HEADER = 33;
    private static final int BLOCK = 1 << 16;

    private LargePng() {}

    /** Writes one that is longer than a multiple of 64 KiB. */
    static Path write(Path file, int length) throws IOException {
        byte[] png = PlainPng.of(1024, 1024, 120);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.write(png, 0, HEADER);
            out.writeInt(length);
            CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32());
            checked.write("noTe".getBytes(StandardCharsets.US_ASCII));
            byte[] block = new byte[BLOCK];
            for (int i = 0; i < length / BLOCK; i++) {
                checked.write(block);
            }
            out.writeInt((int) checked.getChecksum().getValue());
            out.write(png, HEADER, png.length - HEADER);
        }
        return file;
    }
}
