package dev.easel.examples.benchmarks.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Reads requests off a connection and forgets their bodies, be they of known length or in chunks. */
final class Incoming {

    private final InputStream in;
    private final byte[] block = new byte[1 << 16];

    Incoming(InputStream in) {
        this.in = in;
    }

    /** The path of the next request, once it has come whole; empty at the end. */
    Optional<String> next() throws IOException {
        String first = line();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        long length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).trim());
            } else if (header.startsWith("transfer-encoding:") && header.contains("chunked")) {
                length = -1;
            }
        }
        if (length < 0) {
            skipChunks();
        } else {
            skip(length);
        }
        return Optional.of(first.split(" ", -1)[1]);
    }

    private void skipChunks() throws IOException {
        long size;
        do {
            size = Long.parseLong(line().trim(), 16);
            skip(size);
            line();
        } while (size > 0);
    }

    private void skip(long length) throws IOException {
        for (long left = length; left > 0; ) {
            int count = in.read(block, 0, (int) Math.min(left, block.length));
            if (count < 0) {
                throw new EOFException();
            }
            left -= count;
        }
    }

    private String line() throws IOException {
        int length = 0;
        for (int sign = in.read(); sign >= 0 && sign != '\n'; sign = in.read()) {
            block[length++] = (byte) sign;
        }
        return new String(block, 0, length, StandardCharsets.US_ASCII).trim();
    }
}
