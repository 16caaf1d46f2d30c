package dev.easel.internal.sieve;

import java.nio.ByteBuffer;

/** The arrays that base64 is decoded with, for one image of a body after another. */
final class Workbench {

    /** A block of base64. */
    final byte[] signs = new byte[Base64Text.SIGNS];

    /** The same signs, to be looked at. */
    final ByteBuffer view = ByteBuffer.wrap(signs);

    /** The bytes in it. */
    final byte[] bytes = new byte[Base64Text.BYTES];

    /** The same bytes, to be passed on. */
    final ByteBuffer passed = ByteBuffer.wrap(bytes);
}
