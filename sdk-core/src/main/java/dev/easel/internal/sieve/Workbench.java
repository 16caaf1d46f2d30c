package dev.easel.internal.sieve;

import dev.easel.internal.spool.SpoolOutput;

/**
 * The arrays that the strings of one body are taken out with, one after another: all the heap that images need, however many
 * and large they are.
 */
final class Workbench {

    /** A block of base64. */
    final byte[] signs = new byte[Base64Text.SIGNS];

    /** The bytes in it. */
    final byte[] bytes = new byte[Base64Text.BYTES];

    /** What is written to the spool at a time. */
    final byte[] block = new byte[SpoolOutput.BLOCK];
}
