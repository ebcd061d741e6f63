package vn.caurong.documents.text;

import java.util.ArrayList;
import java.util.List;
import vn.caurong.documents.text.Paragraph.Setting;

/** Reads a text into blocks. */
public final class Body {
    private static final String RESOLVES = "QUYẾT ĐỊNH:";

    private Body() {}

    /**
     * @param deciding true for a decision: what stands before its first article are its grounds,
     *     closed by "QUYẾT ĐỊNH:" (NĐ 30/2020 PL III, Mẫu 1.2)
     * @return blocks, the last paragraph closed by "./."
     */
    public static List<Block> blocks(String text, boolean deciding) {
        List<String> lines = Lines.of(text);
        int grounds = Grounds.count(lines, deciding);
        List<Block> blocks = new ArrayList<>(Grounds.read(lines.subList(0, grounds), deciding));
        if (deciding && !lines.isEmpty()) {
            blocks.add(new Paragraph(Setting.RESOLUTION, List.of(new Span(RESOLVES, true, false))));
        }
        read(ended(lines.subList(grounds, lines.size())), blocks);
        return List.copyOf(blocks);
    }

    private static List<String> ended(List<String> lines) {
        List<String> ended = new ArrayList<>(lines);
        if (!ended.isEmpty() && !TableLines.is(ended.getLast())) {
            ended.add(closed(ended.removeLast()));
        }
        return ended;
    }

    /** The end stands outside the marks of emphasis, or it would be taken for a part of them. */
    private static String closed(String last) {
        for (String mark : List.of("**", "__")) {
            if (last.endsWith(mark) && last.length() > 4) {
                return Lines.closed(last.substring(0, last.length() - 2)) + mark;
            }
        }
        return Lines.closed(last);
    }

    private static void read(List<String> lines, List<Block> blocks) {
        boolean division = false;
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            while (end < lines.size() && TableLines.is(lines.get(end))) {
                end++;
            }
            if (end > at) {
                blocks.add(TableLines.read(lines.subList(at, end)));
                at = end;
            } else {
                blocks.add(Numbering.paragraph(lines.get(at), division));
                division = Numbering.isDivision(lines.get(at));
                at++;
            }
        }
    }

    /** The number of the last article, for "Như Điều …"; 0 when there is none. */
    public static int lastArticle(String text) {
        return Lines.of(text).stream()
                .filter(Numbering::isArticle)
                .map(line -> line.replaceFirst("Điều\\s+(\\d+).*", "$1"))
                .mapToInt(Integer::parseInt)
                .reduce(0, (earlier, later) -> later);
    }
}
