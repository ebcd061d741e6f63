package vn.caurong.documents.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caurong.documents.text.Paragraph.Setting;

/** Reads from its number how a paragraph is set (NĐ 30/2020 PL I.II.6đ). */
final class Numbering {
    private static final Pattern DIVISION =
            Pattern.compile("(?:Phần|Chương|Mục|Tiểu mục)\\s+(?:[IVXLC]+|\\d+|thứ \\p{L}+)");
    private static final Pattern ARTICLE = Pattern.compile("(Điều\\s+\\d+[a-zđ]?\\.)(.*)");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+\\.\\s.*");

    private Numbering() {}

    /**
     * @param afterDivision true right under "Chương I", where its title stands
     */
    static Paragraph paragraph(String line, boolean afterDivision) {
        if (isDivision(line) || (afterDivision && capitals(line))) {
            return bold(Setting.DIVISION, line);
        }
        Matcher article = ARTICLE.matcher(line);
        if (article.matches()) {
            return article(article.group(1), article.group(2), line);
        }
        return ROMAN.matcher(line).matches() && capitals(line)
                ? bold(Setting.RUNNING, line)
                : new Paragraph(Setting.RUNNING, Emphasis.spans(line));
    }

    static boolean isDivision(String line) {
        return DIVISION.matcher(line).matches();
    }

    static boolean isArticle(String line) {
        return ARTICLE.matcher(line).matches();
    }

    /** A title is a phrase without an end; what ends like a sentence is the article's own text. */
    private static Paragraph article(String number, String rest, String line) {
        boolean title = !rest.isBlank() && !rest.matches(".*[.;:,]");
        if (title) {
            return bold(Setting.RUNNING, line);
        }
        List<Span> spans = new java.util.ArrayList<>(List.of(new Span(number, true, false)));
        spans.addAll(Emphasis.spans(rest));
        return new Paragraph(Setting.RUNNING, List.copyOf(spans));
    }

    private static Paragraph bold(Setting setting, String line) {
        return new Paragraph(
                setting, Emphasis.spans(line).stream().map(Span::emboldened).toList());
    }

    private static boolean capitals(String line) {
        return line.equals(line.toUpperCase(Locale.ROOT)) && line.chars().anyMatch(Character::isLetter);
    }
}
