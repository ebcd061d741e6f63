package vn.caurong.documents.incoming.reading;

import java.util.ArrayList;
import java.util.List;

/** The lines of V/v under the number (NĐ 30/2020 PL I, box 5b). */
final class AboutLines {
    private AboutLines() {}

    /** Without the V/v itself; empty for a named type. */
    static String read(List<Ink> left) {
        List<Ink> about = new ArrayList<>();
        for (Ink ink : left) {
            boolean first = about.isEmpty() && ink.starts("V\\s?/\\s?v\\b");
            if (first || !about.isEmpty() && follows(about.getLast(), ink)) {
                about.add(ink);
            } else if (!about.isEmpty()) {
                break;
            }
        }
        String text = Header.join(about);
        return text == null ? "" : text.replaceFirst("(?iu)^V\\s?/\\s?v\\s*[:.]?\\s*", "");
    }

    private static boolean follows(Ink before, Ink ink) {
        return ink.y() - before.y() < 1.9f * before.size()
                && Math.abs(ink.size() - before.size()) < 1.6f
                && !ink.isCapitals()
                && !ink.starts("(?:Kính gửi|\\()");
    }
}
