package vn.caurong.files.internal;

import java.util.HashMap;
import java.util.Map;

/** Reads one dictionary key by key; what lies deeper is text of the value. */
final class PdfDictionaryReader {
    private static final int LONGEST = 4 * 1024 * 1024;

    private final PdfCursor cursor;
    private final Deadline deadline;
    private final Map<String, StringBuilder> values = new HashMap<>();
    private StringBuilder value = new StringBuilder();
    private int depth;
    private int brackets;
    private boolean awaited;

    PdfDictionaryReader(PdfCursor cursor, Deadline deadline) {
        this.cursor = cursor;
        this.deadline = deadline;
    }

    PdfDictionary read() {
        cursor.skipSpace();
        if (!cursor.next("<<")) {
            return new PdfDictionary(values, -1);
        }
        int start = cursor.at();
        depth = 1;
        while (!cursor.isAtEnd() && depth > 0) {
            if (cursor.at() - start > LONGEST) {
                throw Flaw.bomb("a dictionary longer than " + LONGEST);
            }
            readOne();
        }
        cursor.skipSpace();
        return new PdfDictionary(values, depth == 0 && cursor.next("stream") ? cursor.afterLine() : -1);
    }

    private void readOne() {
        cursor.skipSpace();
        if (cursor.next("<<")) {
            depth++;
            awaited = false;
            value.append("<<");
        } else if (cursor.next(">>")) {
            depth--;
            value.append(depth > 0 ? ">>" : "");
        } else if (cursor.peek(0) == '(') {
            awaited = false;
            value.append("()");
            cursor.skipString();
            deadline.check();
        } else if (cursor.peek(0) == '/') {
            readName(PdfName.read(cursor));
        } else if (!cursor.isAtEnd()) {
            readOther();
        }
    }

    private void readOther() {
        awaited = false;
        brackets += cursor.peek(0) == '[' ? 1 : cursor.peek(0) == ']' ? -1 : 0;
        value.append((char) cursor.take());
        if (PdfCursor.isSpace(cursor.peek(0))) {
            value.append(' ');
        }
    }

    private void readName(String name) {
        if (depth == 1 && brackets == 0 && !awaited) {
            value = new StringBuilder();
            values.putIfAbsent(name, value);
            awaited = true; // a name straight after a key is its value
        } else {
            awaited = false;
            value.append('/').append(name).append(' ');
        }
    }
}
