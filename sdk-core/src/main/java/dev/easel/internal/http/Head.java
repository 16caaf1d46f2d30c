package dev.easel.internal.http;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.Optional;

/** What stands before the body of an answer. Immutable. */
public final class Head {

    private final int status;
    private final HttpHeaders headers;

    Head(ResponseInfo info) {
        status = info.statusCode();
        headers = info.headers();
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Whether the status is 200 to 299. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The first value of a header, in any case of letters. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
