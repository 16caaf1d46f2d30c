package dev.easel.internal.body;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What stands between the parts of a form: 128 random bits, drawn after the data was known, so it is in none of it. */
final class Boundary {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private Boundary() {}

    static String random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return "easel-" + HexFormat.of().formatHex(bits);
    }
}
