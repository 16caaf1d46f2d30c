package dev.easel.internal.url;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * All addresses that begin with the same bits.
 *
 * @param prefix those bits as a number
 * @param rest how many bits follow
 */
record Range(BigInteger prefix, int rest) {

    /** Reads {@code 10.0.0.0/8}. */
    static Range parse(String text) {
        String[] parts = text.split("/", -1);
        try {
            byte[] address = InetAddress.getByName(parts[0]).getAddress();
            int rest = address.length * Byte.SIZE - Integer.parseInt(parts[1]);
            return new Range(number(address).shiftRight(rest), rest);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address: " + parts[0], e);
        }
    }

    boolean holds(byte[] address) {
        return number(address).shiftRight(rest).equals(prefix);
    }

    private static BigInteger number(byte[] address) {
        return new BigInteger(1, address);
    }
}
