package vn.caurong.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.caurong.documents.text.Paragraph.Setting;

/**
 * The grounds at the head of a text: one a line, a semicolon after each, a full stop after the last
 * (NĐ 30/2020 PL I.II.6a).
 */
final class Grounds {
    private static final Pattern FIRST_WORDS = Pattern.compile("(Căn cứ|Theo đề nghị|Xét đề nghị)\\s.*");
    private static final Pattern END = Pattern.compile("[;.,]+$");

    private Grounds() {}

    /**
     * How many of the first lines are grounds: in a decision all before its first article, in other
     * texts those that begin and end as grounds do.
     */
    static int count(List<String> lines, boolean deciding) {
        int count = 0;
        while (count < lines.size() && is(lines.get(count), deciding)) {
            count++;
        }
        boolean last = !deciding
                && count > 0
                && count < lines.size()
                && FIRST_WORDS.matcher(lines.get(count)).matches();
        return last ? count + 1 : count;
    }

    private static boolean is(String line, boolean deciding) {
        return deciding
                ? !Numbering.isArticle(line) && !Numbering.isDivision(line)
                : FIRST_WORDS.matcher(line).matches() && line.endsWith(";");
    }

    static List<Block> read(List<String> lines, boolean deciding) {
        List<Block> grounds = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String end = i + 1 < lines.size() ? ";" : ".";
            String line = deciding ? END.matcher(lines.get(i)).replaceFirst("") + end : lines.get(i);
            grounds.add(new Paragraph(
                    Setting.GROUND,
                    Emphasis.spans(line).stream()
                            .map(span -> new Span(span.text(), span.bold(), true))
                            .toList()));
        }
        return grounds;
    }
}
