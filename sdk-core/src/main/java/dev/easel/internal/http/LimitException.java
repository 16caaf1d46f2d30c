package dev.easel.internal.http;

import java.io.IOException;

/** Tells that a limit ended an exchange. */
final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Limit limit;

    LimitException(Limit limit) {
        super("%s: %s for %s".formatted(limit.name(), limit.meaning(), limit.time()));
        this.limit = limit;
    }

    Limit limit() {
        return limit;
    }
}
