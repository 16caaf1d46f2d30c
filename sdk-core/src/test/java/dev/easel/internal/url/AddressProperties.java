package dev.easel.internal.url;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.InvalidRequestException;
import dev.easel.policy.UrlPolicy;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class AddressProperties {

    /** First and last address of what is not public, written out once more. */
    private static final Map<String, String> SPECIAL = Map.ofEntries(
            Map.entry("0.0.0.0", "0.255.255.255"),
            Map.entry("10.0.0.0", "10.255.255.255"),
            Map.entry("100.64.0.0", "100.127.255.255"),
            Map.entry("127.0.0.0", "127.255.255.255"),
            Map.entry("169.254.0.0", "169.254.255.255"),
            Map.entry("172.16.0.0", "172.31.255.255"),
            Map.entry("192.0.0.0", "192.0.0.255"),
            Map.entry("192.0.2.0", "192.0.2.255"),
            Map.entry("192.88.99.0", "192.88.99.255"),
            Map.entry("192.168.0.0", "192.168.255.255"),
            Map.entry("198.18.0.0", "198.19.255.255"),
            Map.entry("198.51.100.0", "198.51.100.255"),
            Map.entry("203.0.113.0", "203.0.113.255"),
            Map.entry("224.0.0.0", "255.255.255.255"));

    private static final NavigableMap<Long, Long> RANGES = ranges();

    @Property(tries = 3_000)
    void anIpv4AddressIsPublicUnlessItLiesInAKnownRange(@ForAll("addresses") long address) throws Exception {
        Map.Entry<Long, Long> before = RANGES.floorEntry(address);
        boolean special = before != null && address <= before.getValue();

        assertEquals(!special, PublicAddress.is(InetAddress.getByAddress(bytes(address))));
    }

    @Property
    void noSpecialAddressIsReachedInAnyDisguise(
            @ForAll("special") long address, @ForAll("disguises") Disguise disguise) {
        Names names = new Names().with("a.example", "8.8.8.8", disguise.of(address));
        UrlGuard guard = new UrlGuard(UrlPolicy.standard(), names, Runnable::run);

        for (String host : List.of("a.example", disguise.inUrl(address))) {
            CompletionException e =
                    assertThrows(CompletionException.class, guard.check(URI.create("https://" + host + "/"))::join);
            assertInstanceOf(InvalidRequestException.class, e.getCause());
        }
    }

    @Property
    void noIpv6AddressOutsideTheGlobalRangeIsPublic(@ForAll @Size(16) byte[] address) throws UnknownHostException {
        address[0] = (byte) ((address[0] & 0xFF) >> 5 == 1 ? address[0] ^ 0x80 : address[0]);

        assertFalse(PublicAddress.is(InetAddress.getByAddress(address)));
    }

    /** How an IPv4 address hides in another one. */
    enum Disguise {
        NONE,
        MAPPED,
        COMPATIBLE,
        NAT64,
        LOCAL_NAT64,
        SIX_TO_FOUR,
        TEREDO;

        String of(long address) {
            return switch (this) {
                case NONE -> text(address);
                case MAPPED -> "::ffff:" + text(address);
                case COMPATIBLE -> "::" + text(address);
                case NAT64 -> "64:ff9b::" + hex(address);
                case LOCAL_NAT64 -> "64:ff9b:1::" + hex(address);
                case SIX_TO_FOUR -> "2002:" + hex(address) + "::1";
                case TEREDO -> "2001:0:808:808:8000::" + hex(~address & 0xFFFFFFFFL);
            };
        }

        private static String hex(long address) {
            return Long.toHexString(address >> 16) + ":" + Long.toHexString(address & 0xFFFF);
        }

        String inUrl(long address) {
            return this == NONE ? of(address) : "[" + of(address) + "]";
        }
    }

    @Provide
    Arbitrary<Disguise> disguises() {
        return Arbitraries.of(Disguise.class);
    }

    /** Any, and those on both sides of every border. */
    @Provide
    Arbitrary<Long> addresses() {
        List<Long> borders = RANGES.entrySet().stream()
                .flatMap(range ->
                        List.of(range.getKey() - 1, range.getKey(), range.getValue(), range.getValue() + 1).stream())
                .filter(address -> address >= 0 && address <= 0xFFFFFFFFL)
                .toList();
        return Arbitraries.oneOf(Arbitraries.longs().between(0, 0xFFFFFFFFL), Arbitraries.of(borders));
    }

    @Provide
    Arbitrary<Long> special() {
        return Arbitraries.of(RANGES.entrySet())
                .flatMap(range -> Arbitraries.longs().between(range.getKey(), range.getValue()));
    }

    private static NavigableMap<Long, Long> ranges() {
        NavigableMap<Long, Long> ranges = new TreeMap<>();
        SPECIAL.forEach((first, last) -> ranges.put(number(first), number(last)));
        return ranges;
    }

    private static long number(String address) {
        return Integer.toUnsignedLong(
                ByteBuffer.wrap(Names.address(address).getAddress()).getInt());
    }

    private static byte[] bytes(long address) {
        return ByteBuffer.allocate(4).putInt((int) address).array();
    }

    private static String text(long address) {
        byte[] bytes = bytes(address);
        return (bytes[0] & 0xFF) + "." + (bytes[1] & 0xFF) + "." + (bytes[2] & 0xFF) + "." + (bytes[3] & 0xFF);
    }
}
