package vn.caurong.files.internal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caurong.files.internal.PdfGate.Flaw;

/**
 * The top level of one object's dictionary, read from the raw bytes (ISO 32000-1, 7.2–7.3): keys
 * with the text of their values, names unescaped, strings and comments left out.
 */
final class PdfDictionary {
    private static final int LONGEST = 4 * 1024 * 1024;

    private final byte[] bytes;
    private final Deadline deadline;
    private final Map<String, StringBuilder> values = new HashMap<>();
    private StringBuilder value = new StringBuilder();
    private int at;
    private int depth;
    private int brackets;
    private boolean awaited;
    private int end = -1;

    private PdfDictionary(byte[] bytes, int at, Deadline deadline) {
        this.bytes = bytes;
        this.at = at;
        this.deadline = deadline;
    }

    /**
     * Reads from just after {@code obj}; something else than a dictionary reads as an empty one.
     */
    static PdfDictionary read(byte[] bytes, int from, Deadline deadline) {
        PdfDictionary dictionary = new PdfDictionary(bytes, from, deadline);
        dictionary.skipSpace();
        if (dictionary.next("<<")) {
            dictionary.readAll();
        }
        return dictionary;
    }

    boolean isStream() {
        return end >= 0;
    }

    /** Where the stream's data begins. */
    int end() {
        return end;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value as written, empty when absent. */
    String get(String key) {
        StringBuilder found = values.get(key);
        return found == null ? "" : found.toString().strip();
    }

    private void readAll() {
        int start = at;
        depth = 1;
        while (at < bytes.length && depth > 0) {
            if (at - start > LONGEST) {
                throw Flaw.bomb("a dictionary longer than " + LONGEST);
            }
            readOne();
        }
        skipSpace();
        if (depth == 0 && next("stream")) {
            end = at + (peek(0) == '\r' && peek(1) == '\n' ? 2 : 1);
        }
    }

    private void readOne() {
        skipSpace();
        if (next("<<")) {
            depth++;
            awaited = false;
            value.append("<<");
        } else if (next(">>")) {
            depth--;
            value.append(depth > 0 ? ">>" : "");
        } else if (peek(0) == '(') {
            skipString();
        } else if (peek(0) == '/') {
            readName();
        } else if (at < bytes.length) {
            awaited = false;
            brackets += peek(0) == '[' ? 1 : peek(0) == ']' ? -1 : 0;
            value.append((char) (bytes[at++] & 0xff));
            if (isSpace(peek(0))) {
                value.append(' ');
            }
        }
    }

    private void readName() {
        int from = ++at;
        while (at < bytes.length && !isSpace(bytes[at]) && "/<>[](){}%".indexOf(bytes[at]) < 0) {
            at++;
        }
        String name = unescape(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
        if (depth == 1 && brackets == 0 && !awaited) {
            value = new StringBuilder();
            values.putIfAbsent(name, value);
            awaited = true; // a name straight after a key is its value
        } else {
            awaited = false;
            value.append('/').append(name).append(' ');
        }
    }

    private void skipString() {
        int open = 0;
        awaited = false;
        value.append("()");
        do {
            byte b = bytes[at++];
            if (b == '\\') {
                at++;
            } else if (b == '(') {
                open++;
            } else if (b == ')') {
                open--;
            }
        } while (open > 0 && at < bytes.length);
        deadline.check();
    }

    private void skipSpace() {
        while (at < bytes.length && (isSpace(bytes[at]) || bytes[at] == '%')) {
            if (bytes[at] == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private boolean next(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (peek(i) != token.charAt(i)) {
                return false;
            }
        }
        at += token.length();
        return true;
    }

    private int peek(int ahead) {
        return at + ahead < bytes.length ? bytes[at + ahead] & 0xff : -1;
    }

    static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
    }

    private static String unescape(String name) {
        if (name.indexOf('#') < 0) {
            return name;
        }
        return Pattern.compile("#([0-9A-Fa-f]{2})")
                .matcher(name)
                .replaceAll(hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }
}
