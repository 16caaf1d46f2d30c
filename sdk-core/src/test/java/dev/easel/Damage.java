package dev.easel;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What happens to bytes on their way. Immutable.
 *
 * @param kind what
 * @param at where, in millionths of the whole
 * @param length how many bytes it concerns at most
 * @param bits what stands there instead, or which bit flips
 */
public record Damage(Kind kind, int at, int length, int bits) {

    private static final int WHOLE = 1_000_000;
    private static final int LONGEST = 300;
    private static final int MOST = 4;

    /** The kinds. */
    public enum Kind {
        /** One bit is another. */
        FLIP,
        /** All that follows is lost. */
        CUT,
        /** A piece is lost. */
        LOSE,
        /** A piece comes twice. */
        REPEAT,
        /** A piece is overwritten with one byte. */
        FILL
    }

    /** Some of it, perhaps none. */
    public static Arbitrary<List<Damage>> some() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, WHOLE - 1),
                        Arbitraries.integers().between(1, LONGEST),
                        Arbitraries.integers().between(0, 255))
                .as(Damage::new)
                .list()
                .ofMaxSize(MOST);
    }

    /** The bytes after one thing after the other has happened to them. */
    public static byte[] done(List<Damage> all, byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (Damage each : all) {
            damaged = damaged.length == 0 ? damaged : each.done(damaged);
        }
        return damaged;
    }

    private byte[] done(byte[] bytes) {
        int from = (int) ((long) bytes.length * at / WHOLE);
        int to = Math.min(bytes.length, from + length);
        return switch (kind) {
            case FLIP -> flipped(bytes, from);
            case CUT -> Arrays.copyOf(bytes, from);
            case LOSE -> joined(bytes, from, to);
            case REPEAT -> joined(bytes, to, from);
            case FILL -> filled(bytes, from, to);
        };
    }

    private byte[] flipped(byte[] bytes, int place) {
        bytes[place] ^= (byte) (1 << (bits % 8));
        return bytes;
    }

    private byte[] filled(byte[] bytes, int from, int to) {
        Arrays.fill(bytes, from, to, (byte) bits);
        return bytes;
    }

    /** The bytes up to a place, and behind them those from another place on. */
    private static byte[] joined(byte[] bytes, int end, int begin) {
        byte[] all = Arrays.copyOf(bytes, end + bytes.length - begin);
        System.arraycopy(bytes, begin, all, end, bytes.length - begin);
        return all;
    }
}
