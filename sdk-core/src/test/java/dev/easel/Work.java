package dev.easel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntFunction;

/**
 * What it costs to read something: bytes that are allocated, and time of the processor, which does not run while others have it.
 * The tests read none of the modules that know it, so they are asked by reflection.
 */
public final class Work {

    private static final int SHORT = 16 << 10;
    private static final int FACTOR = 8;
    private static final int TIMES = 3;

    /** Costs that say nothing: a table that grows, a first use. */
    private static final long FEW_BYTES = 256 << 10;

    private static final long FEW_NANOS = 1_000_000;

    private Work() {}

    /** What reads. */
    @FunctionalInterface
    public interface Reader {
        /** Reads all of it. */
        void read(byte[] bytes) throws Exception;
    }

    /** Fails if eight times as much costs far more than eight times as much, as it would where something is looked at anew. */
    public static void isLinear(IntFunction<byte[]> ofLength, Reader reader) throws Exception {
        byte[] few = ofLength.apply(SHORT);
        byte[] many = ofLength.apply(FACTOR * SHORT);
        Cost small = cost(few, reader);
        Cost large = cost(many, reader);
        assertTrue(
                large.bytes <= 2 * FACTOR * small.bytes + FEW_BYTES,
                () -> "%d bytes took %d, %d took %d".formatted(few.length, small.bytes, many.length, large.bytes));
        assertTrue(
                large.nanos <= 3 * FACTOR * Math.max(small.nanos, FEW_NANOS),
                () -> "%d bytes took %d ns, %d took %d".formatted(few.length, small.nanos, many.length, large.nanos));
    }

    /** How many bytes are allocated. */
    public static long bytes(byte[] read, Reader reader) throws Exception {
        return cost(read, reader).bytes;
    }

    private record Cost(long bytes, long nanos) {}

    /** The least of some times: whatever else the machine does only adds to it. */
    private static Cost cost(byte[] bytes, Reader reader) throws Exception {
        long leastBytes = Long.MAX_VALUE;
        long leastNanos = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            long allocated = told("getCurrentThreadAllocatedBytes");
            long busy = told("getCurrentThreadCpuTime");
            reader.read(bytes);
            leastNanos = Math.min(leastNanos, told("getCurrentThreadCpuTime") - busy);
            leastBytes = Math.min(leastBytes, told("getCurrentThreadAllocatedBytes") - allocated);
        }
        return new Cost(leastBytes, leastNanos);
    }

    private static long told(String what) throws ReflectiveOperationException {
        Object bean = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        return (long)
                Class.forName("com.sun.management.ThreadMXBean").getMethod(what).invoke(bean);
    }
}
