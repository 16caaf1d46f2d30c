package dev.easel.budget.jdbc;

import java.util.List;

/** Request ids in one column, a line each; they hold no control characters. */
final class RequestIds {

    private RequestIds() {}

    static String write(List<String> ids) {
        return String.join("\n", ids);
    }

    static List<String> read(String column) {
        return column.lines().toList();
    }
}
