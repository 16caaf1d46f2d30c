package dev.easel.budget.books;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which process holds something, written {@code number@machine}, and whether it is known to be gone. */
public final class Owner {

    private static final int MAX_NAME = 150;
    private static final String PLACE = place();

    /** This process. */
    public static final String SELF = ProcessHandle.current().pid() + "@" + PLACE;

    private Owner() {}

    /** Whether a process is certainly gone; of another machine nobody knows. */
    static boolean isGone(String owner) {
        int at = owner.indexOf('@');
        return at > 0
                && owner.substring(at + 1).equals(PLACE)
                && ProcessHandle.of(Long.parseLong(owner.substring(0, at))).isEmpty();
    }

    /** Where numbers of processes mean the same: one start of one machine, and one container of it. */
    private static String place() {
        try {
            String boot =
                    Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
            String space = Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
            return boot + "/" + space.replaceAll("[^0-9]", "");
        } catch (IOException e) {
            return hostName();
        }
    }

    private static String hostName() {
        try {
            String name = InetAddress.getLocalHost().getHostName();
            return name.substring(0, Math.min(name.length(), MAX_NAME));
        } catch (IOException e) {
            return "unknown-" + Long.toHexString(System.nanoTime());
        }
    }
}
