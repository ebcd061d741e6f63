package vn.caurong.files.internal;

/** A place in the raw bytes of a PDF that moves on over spaces, comments, tokens and strings. */
final class PdfCursor {
    private final byte[] bytes;
    private int at;

    PdfCursor(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= bytes.length;
    }

    /** The byte so far ahead, -1 past the end. */
    int peek(int ahead) {
        return at + ahead < bytes.length ? bytes[at + ahead] & 0xff : -1;
    }

    int take() {
        return bytes[at++] & 0xff;
    }

    /** Where the next line begins, standing at the end of one. */
    int afterLine() {
        return at + (peek(0) == '\r' && peek(1) == '\n' ? 2 : 1);
    }

    /** Passes the token when it comes next. */
    boolean next(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (peek(i) != token.charAt(i)) {
                return false;
            }
        }
        at += token.length();
        return true;
    }

    void skipString() {
        int open = 0;
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
    }

    void skipSpace() {
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

    static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
    }
}
