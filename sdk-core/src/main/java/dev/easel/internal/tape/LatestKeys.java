package dev.easel.internal.tape;

import dev.easel.internal.text.Secrets;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** The keys that were used last: what one request sends, the answer to another may repeat. Safe to share. */
final class LatestKeys {

    /** A client whose keys change for ever keeps no more of them. */
    static final int MOST = 64;

    private final Set<Secrets> latest = new LinkedHashSet<>();

    /** Hides the key of a request, and the others that were used last. */
    synchronized Secrets with(Secrets key) {
        latest.remove(key);
        latest.add(key);
        if (latest.size() > MOST) {
            Iterator<Secrets> oldest = latest.iterator();
            oldest.next();
            oldest.remove();
        }
        return latest.stream().reduce(Secrets.NONE, Secrets::and);
    }
}
