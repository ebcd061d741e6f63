package vn.caurong.files.internal;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.caurong.files.internal.PdfGate.Flaw;

/**
 * Looks at the raw bytes before a parser opens them. Opening a PDF unpacks its cross-reference and
 * object streams whole, so these must be plain and small; all else is unpacked later, bounded.
 */
final class PdfBytes {
    private static final int MOST_OBJECTS = 150_000;
    private static final int MOST_NUMBER = 1_000_000;
    private static final int MOST_UNPACKED = 32 * 1024 * 1024;
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
                checkStream(bytes, dictionary);
            }
        }
    }

    private static void checkStream(byte[] bytes, PdfDictionary of) {
        boolean objects = of.has("N") && of.has("First");
        boolean references = of.has("W") && of.has("Size");
        if (!objects && !references) {
            return;
        }
        checkNumbers(of);
        String filter = of.get("Filter").replaceAll("[\\[\\]\\s]", "");
        if (filter.equals("/FlateDecode") || filter.equals("/Fl")) {
            checkUnpacked(bytes, of.end());
        } else if (!filter.isEmpty()) {
            throw Flaw.bomb("object stream packed as " + filter);
        }
    }

    private static void checkNumbers(PdfDictionary of) {
        for (String key : new String[] {"N", "First", "Size", "Index", "DecodeParms", "DP"}) {
            for (String number : of.get(key).split("[^0-9]+")) {
                if (number.length() > 7 || !number.isEmpty() && Integer.parseInt(number) > MOST_NUMBER) {
                    throw Flaw.bomb("/" + key + " " + number);
                }
            }
            if (of.get(key).matches("(?s).*\\d\\s+R\\b.*")) {
                throw Flaw.bomb("/" + key + " by reference");
            }
        }
        if (of.has("W") && !of.get("W").matches("(?s).*[1-9].*")) {
            throw Flaw.bomb("empty /W");
        }
    }

    private static void checkUnpacked(byte[] bytes, int from) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] sink = new byte[64 * 1024];
            long unpacked = 0;
            while (!inflater.finished() && !inflater.needsInput()) {
                unpacked += inflater.inflate(sink);
                if (unpacked > MOST_UNPACKED) {
                    throw Flaw.bomb("object stream unpacks to more than " + MOST_UNPACKED);
                }
                if (inflater.needsDictionary()) {
                    return;
                }
            }
        } catch (DataFormatException damaged) {
            return; // the parser says what is wrong with it
        } finally {
            inflater.end();
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
        while (i > 0 && at - i < 16 && PdfDictionary.isSpace(bytes[i])) {
            i--;
        }
        return bytes[i] >= '0' && bytes[i] <= '9';
    }
}
