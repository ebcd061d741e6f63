package vn.caurong.files.internal;

/** A stream of objects or of references, which opening the file unpacks whole. */
final class PdfIndexStream {
    private static final int MOST_NUMBER = 1_000_000;
    private static final int MOST_UNPACKED = 32 * 1024 * 1024;

    private PdfIndexStream() {}

    static void check(byte[] bytes, PdfDictionary of) {
        boolean objects = of.has("N") && of.has("First");
        boolean references = of.has("W") && of.has("Size");
        if (!objects && !references) {
            return;
        }
        checkNumbers(of);
        String filter = of.get("Filter").replaceAll("[\\[\\]\\s]", "");
        if (filter.equals("/FlateDecode") || filter.equals("/Fl")) {
            PackedBytes.check(bytes, of.end(), MOST_UNPACKED);
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
}
