package dev.easel.sketch.internal.ink;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that can be repeated. Rolls follow each other, so one is used by one drawing only.
 *
 * <p>{@link #fork} gives dice of its own to each part of a picture: a part that rolls more often (because it is drawn
 * in more detail) then changes nothing elsewhere.
 */
public final class Dice {
    private final String name;
    private final SplittableRandom random;

    private Dice(String name) {
        this.name = name;
        this.random = new SplittableRandom(hash(name));
    }

    /** Dice that fall the same way for the same texts. */
    public static Dice of(String... seeds) {
        return new Dice(String.join("\u0000", seeds));
    }

    public Dice fork(String part) {
        return new Dice(name + "\u0000" + part);
    }

    /** A number from 0 up to, without, the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
