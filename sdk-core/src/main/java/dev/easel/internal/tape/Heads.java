package dev.easel.internal.tape;

import dev.easel.internal.http.Request;
import dev.easel.internal.text.Secrets;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is kept of what stands before bodies: no key, no cookie, and nothing of the way that the bytes took. */
final class Heads {

    private static final Set<String> SECRET =
            Set.of("authorization", "proxy-authorization", "cookie", "set-cookie", "set-cookie2");
    private static final Set<String> OF_THE_WAY = Set.of("content-length", "transfer-encoding", "content-encoding");

    private Heads() {}

    static Recorded recorded(
            int number, Request request, String digest, ResponseInfo head, boolean whole, Secrets secrets) {
        Map<String, String> asked = new TreeMap<>();
        request.headers().forEach((name, value) -> {
            if (isKept(name)) {
                asked.put(name, secrets.scrub(value));
            }
        });
        Map<String, List<String>> told = new TreeMap<>();
        head.headers().map().forEach((name, values) -> {
            if (isKept(name)) {
                told.put(name, values.stream().map(secrets::scrub).toList());
            }
        });
        String url = secrets.scrub(request.uri().toString());
        return new Recorded(number, request.method(), url, asked, digest, head.statusCode(), told, whole);
    }

    /** HTTP/2 has headers of its own, such as {@code :status}. */
    private static boolean isKept(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return !small.startsWith(":") && !SECRET.contains(small) && !OF_THE_WAY.contains(small);
    }
}
