package dev.easel.internal.tape;

import java.nio.ByteBuffer;

/** Looks at buffers that belong to somebody else. */
final class Blocks {

    private Blocks() {}

    /** The bytes of a buffer, which is left as it is. */
    static byte[] copy(ByteBuffer block) {
        byte[] bytes = new byte[block.remaining()];
        block.duplicate().get(bytes);
        return bytes;
    }
}
