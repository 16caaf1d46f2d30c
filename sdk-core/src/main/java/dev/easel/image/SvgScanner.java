package dev.easel.image;

import java.util.HashMap;
import java.util.Map;

/** Finds the root element of an SVG behind declarations and comments. Looks at every character once. */
final class SvgScanner {

    private static final String NAME_ENDS = " \t\r\n=/>";

    private final String text;
    private int at;

    SvgScanner(String text) {
        this.text = text;
    }

    /** Whether a text ends with the end of an svg element; comments may follow. */
    static boolean endsClosed(String text) {
        int end = lastSign(text, text.length());
        while (end >= 3 && text.startsWith("-->", end - 3)) {
            end = lastSign(text, Math.max(0, text.lastIndexOf("<!--", end - 3)));
        }
        int tag = text.lastIndexOf("</", end);
        if (tag < 0 || end < 1 || text.charAt(end - 1) != '>') {
            return false;
        }
        String name = text.substring(tag + 2, end - 1).strip();
        return name.equals("svg") || name.endsWith(":svg");
    }

    private static int lastSign(String text, int from) {
        int end = from;
        while (end > 0 && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }

    SvgRoot root() throws InvalidImageException {
        skipProlog();
        String name = name();
        if (!name.equals("svg") && !name.endsWith(":svg")) {
            throw new InvalidImageException("It is text with marks, but not an SVG.");
        }
        Map<String, String> attributes = new HashMap<>();
        skipSpace();
        while (sign() != '>' && sign() != '/') {
            String attribute = name();
            skipSpace();
            pass('=');
            skipSpace();
            attributes.putIfAbsent(attribute, value());
            skipSpace();
        }
        return new SvgRoot(Map.copyOf(attributes), sign() == '/');
    }

    private void skipProlog() throws InvalidImageException {
        skipSpace();
        pass('<');
        while (sign() == '?' || sign() == '!') {
            if (text.startsWith("!--", at)) {
                passUntil("-->", at + 3);
            } else if (sign() == '?') {
                passUntil("?>", at);
            } else {
                skipDoctype();
            }
            skipSpace();
            pass('<');
        }
    }

    private void skipDoctype() throws InvalidImageException {
        int brackets = 0;
        while (sign() != '>' || brackets > 0) {
            if (text.startsWith("<!--", at)) {
                passUntil("-->", at + 4);
                continue;
            }
            char sign = sign();
            at++;
            if (sign == '"' || sign == '\'') {
                passUntil(String.valueOf(sign), at);
            }
            brackets += sign == '[' ? 1 : sign == ']' ? -1 : 0;
        }
        at++;
    }

    private String name() throws InvalidImageException {
        int start = at;
        while (NAME_ENDS.indexOf(sign()) < 0) {
            at++;
        }
        if (at == start) {
            throw broken();
        }
        return text.substring(start, at);
    }

    private String value() throws InvalidImageException {
        char quote = sign();
        if (quote != '"' && quote != '\'') {
            throw broken();
        }
        int start = at + 1;
        passUntil(String.valueOf(quote), start);
        return text.substring(start, at - 1);
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private void pass(char expected) throws InvalidImageException {
        if (sign() != expected) {
            throw broken();
        }
        at++;
    }

    private void passUntil(String end, int from) throws InvalidImageException {
        int found = text.indexOf(end, from);
        if (found < 0) {
            throw broken();
        }
        at = found + end.length();
    }

    private char sign() throws InvalidImageException {
        if (at >= text.length()) {
            throw broken();
        }
        return text.charAt(at);
    }

    private static InvalidImageException broken() {
        return new InvalidImageException("It begins like an SVG, but no whole svg tag stands in its first 64 KiB.");
    }
}
