package dev.easel.internal.sieve;

import dev.easel.error.Category;

/** Undoes the escapes of one JSON string, byte by byte. */
final class Escapes {

    /** Nothing yet: an escape goes on. */
    static final int NONE = -1;

    /** The closing quote. */
    static final int END = -2;

    private static final int HEX_DIGITS = 4;

    private boolean open;
    private int digits;
    private int unit;

    /** Whether a plain byte may come, which stands for itself. */
    boolean isIdle() {
        return !open;
    }

    /** The UTF-16 unit that is complete with this byte, a byte of UTF-8 above 127, {@link #NONE} or {@link #END}. */
    int next(byte sign) throws SieveException {
        if (!open) {
            open = sign == '\\';
            return open ? NONE : sign == '"' ? END : sign & 0xFF;
        }
        if (digits > 0) {
            return digit(sign);
        }
        if (sign == 'u') {
            digits = HEX_DIGITS;
            unit = 0;
            return NONE;
        }
        open = false;
        return plain(sign);
    }

    private int digit(byte sign) throws SieveException {
        int value = Character.digit(sign, 16);
        if (value < 0) {
            throw broken();
        }
        unit = unit << 4 | value;
        digits--;
        open = digits > 0;
        return open ? NONE : unit;
    }

    private static int plain(byte sign) throws SieveException {
        return switch (sign) {
            case '"', '\\', '/' -> sign;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw broken();
        };
    }

    private static SieveException broken() {
        return new SieveException(
                Category.BAD_RESPONSE, "The vendor's answer holds an image whose JSON string has a broken escape.");
    }
}
