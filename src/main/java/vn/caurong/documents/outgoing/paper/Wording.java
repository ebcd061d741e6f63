package vn.caurong.documents.outgoing.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.caurong.documents.text.Lines;
import vn.caurong.kernel.Vietnam;

/** How NĐ 30/2020 Phụ lục I writes numbers, dates, notations and names. */
public final class Wording {
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN ";
    private static final String AND = " VÀ";
    private static final int ONE_LINE = 26;

    private Wording() {}

    /** {@code ngày 05 tháng 4 năm 2020}: days below 10 and months 1, 2 with a 0 (PL I.II.4b). */
    public static String date(LocalDate day) {
        return Vietnam.onPaper(day);
    }

    /**
     * What follows the number: for a letter the issuing name's and the drafting unit's letters, for
     * a named type its abbreviation and the issuing name's (PL I.II.3b).
     *
     * @param abbreviation of the type, empty for a letter
     */
    public static String notation(String abbreviation, String issuingName, String unit) {
        if (!abbreviation.isEmpty()) {
            return abbreviation + "-" + issuingName;
        }
        return unit.isEmpty() ? issuingName : issuingName + "-" + unit;
    }

    /** Lines that hold something, trimmed, in Unicode NFC. */
    public static List<String> lines(String text) {
        return Lines.of(text);
    }

    /** A name in the heading, broken where official paper breaks it (PL I.II.2b). */
    public static List<String> heading(String name) {
        if (name.length() <= ONE_LINE || name.indexOf('\n') >= 0) {
            return lines(name);
        }
        int at = name.startsWith(COMMITTEE) ? COMMITTEE.length() - 1 : middle(name);
        return at < 0 ? List.of(name) : lines(name.substring(0, at) + "\n" + name.substring(at));
    }

    private static int middle(String name) {
        int half = name.length() / 2;
        int before = name.lastIndexOf(' ', half);
        int after = name.indexOf(' ', half);
        int at = after < 0 || (before >= 0 && half - before <= after - half) ? before : after;
        return at > AND.length() && name.startsWith(AND, at - AND.length()) ? at - AND.length() : at;
    }

    /** A text in as few lines as {@code most} letters a line allow, all about equally long. */
    public static List<String> balanced(String text, int most) {
        int lines = wrapped(text, most).size();
        int width = most;
        while (width > 1 && wrapped(text, width - 1).size() == lines) {
            width--;
        }
        return wrapped(text, width);
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
