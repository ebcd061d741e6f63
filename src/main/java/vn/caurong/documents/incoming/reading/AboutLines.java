package vn.caurong.documents.incoming.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of V/v under the number (NĐ 30/2020 PL I, box 5b). */
final class AboutLines {
    /** Stamps and remarks under the subject. */
    private static final Pattern STAMP =
            Pattern.compile("^(?:(?:HỎA|HOẢ) TỐC|THƯỢNG KHẨN|KHẨN|(?:TUYỆT |TỐI )?MẬT|DỰ THẢO|[-_*=.~ ]+$|\\(\\p{Lu})");

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
        return joined(about).replaceFirst("(?iu)^V\\s?/\\s?v\\s*[:.]?\\s*", "");
    }

    /** A word parted at its hyphen or slash becomes whole again; a dash between words keeps its space. */
    private static String joined(List<Ink> lines) {
        StringBuilder text = new StringBuilder();
        for (Ink line : lines) {
            boolean parted = text.toString().matches("(?s).*[\\p{L}\\d][-/]");
            text.append(text.isEmpty() || parted ? "" : " ").append(line.text());
        }
        return text.toString().strip();
    }

    private static boolean follows(Ink before, Ink ink) {
        return ink.y() - before.y() < 1.9f * before.size()
                && Math.abs(ink.size() - before.size()) < 1.6f
                && !(ink.isCapitals() && ink.bold() != before.bold())
                && !STAMP.matcher(ink.text()).find()
                && !ink.starts("Kính gửi");
    }
}
