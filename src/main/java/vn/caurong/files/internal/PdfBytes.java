package vn.caurong.files.internal;

/**
 * Looks at the raw bytes before a parser opens them. Opening a PDF unpacks its cross-reference and
 * object streams whole, so these must be plain and small; all else is unpacked later, bounded.
 */
final class PdfBytes {
    private static final int MOST_OBJECTS = 150_000;
    private static final byte[] OBJ = {'o', 'b', 'j'};

    private PdfBytes() {}

    static void check(byte[] bytes, Deadline deadline) {
        int objects = 0;
        for (int at = find(bytes, 0); at >= 0; at = find(bytes, at + OBJ.length)) {
            if (at < 2 || bytes[at - 1] == 'd' || !isNumberBefore(bytes, at)) {
                continue; // endobj, or the letters in some text
            }
            if (++objects > MOST_OBJECTS) {
                throw Flaw.bomb("more than " + MOST_OBJECTS + " objects");
            }
            deadline.check();
            PdfDictionary dictionary = PdfDictionary.read(bytes, at + OBJ.length, deadline);
            if (dictionary.isStream()) {
                PdfIndexStream.check(bytes, dictionary);
            }
        }
    }

    private static int find(byte[] bytes, int from) {
        for (int i = from; i <= bytes.length - OBJ.length; i++) {
            if (bytes[i] == 'o' && bytes[i + 1] == 'b' && bytes[i + 2] == 'j') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNumberBefore(byte[] bytes, int at) {
        int i = at - 1;
        while (i > 0 && at - i < 16 && PdfCursor.isSpace(bytes[i])) {
            i--;
        }
        return bytes[i] >= '0' && bytes[i] <= '9';
    }
}
