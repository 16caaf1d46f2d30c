package dev.easel.internal.sieve;

/**
 * How much one body may hold; all of it is counted while it is read. Immutable.
 *
 * @param image bytes of one image, decoded
 * @param images bytes of all images of an answer or stream, decoded
 * @param opaque bytes of all opaque strings of an answer or stream
 * @param json bytes of JSON beside what is taken out, of an answer or stream
 * @param event bytes of JSON beside what is taken out, of one event
 */
public record SieveLimits(long image, long images, long opaque, int json, int event) {

    private static final int MIB = 1 << 20;
    private static final long IMAGE = 64L * MIB;
    private static final int SPARE_IMAGES = 4;

    /** What an answer to a request for n images may hold. */
    public static SieveLimits forImages(int n) {
        return new SieveLimits(IMAGE, (n + SPARE_IMAGES) * IMAGE, 32L * MIB, 4 * MIB, MIB);
    }
}
