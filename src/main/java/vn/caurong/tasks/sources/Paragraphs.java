package vn.caurong.tasks.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a document as paragraphs, out of its lines: a line that fills the page goes on in the
 * next one, also over a page's number, unless that begins a point (1., a), –) or the foot. All whom
 * the document is addressed to are one paragraph.
 */
public record Paragraphs(List<String> all) {
    private static final Pattern POINT =
            Pattern.compile("(?:\\d{1,2}[.)]|[a-zđ]\\)|[-–•+*]|[IVX]{1,4}\\.|Điều \\d{1,3}\\.)\\s+");

    private static final Pattern DASH = Pattern.compile("[-–•+*]\\s+");
    private static final String ADDRESSEES = "Kính gửi";
    private static final String FOOT = "Nơi nhận";
    private static final String END = "./.";
    private static final double FULL = 0.7;
    private static final int SHORT_POINT = 20;
    private static final int SHORT = 50;
    private static final List<String> OPENING = List.of(ADDRESSEES, FOOT, "V/v", "Căn cứ");
    private static final Locale VI = Locale.of("vi");

    public static Paragraphs of(String text) {
        List<String> lines = withoutPages(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        double full = FULL * lines.stream().mapToInt(String::length).max().orElse(0);
        List<String> all = new ArrayList<>();
        String before = "";
        for (String line : lines) {
            if (!all.isEmpty()
                    && (all.getLast().startsWith(ADDRESSEES)
                            ? addressee(before, line, full)
                            : goesOn(before, line, full))) {
                all.add(all.removeLast() + " " + line);
            } else {
                all.add(line);
            }
            before = line;
        }
        return new Paragraphs(List.copyOf(all));
    }

    /** Pages are numbered from the second on (NĐ 30/2020, annex I); any other figure belongs to the text. */
    private static List<String> withoutPages(List<String> lines) {
        List<String> kept = new ArrayList<>();
        int page = 2;
        for (String line : lines) {
            if (line.equals(Integer.toString(page))) {
                page++;
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean goesOn(String before, String line, double full) {
        return before.length() >= full
                && !before.endsWith(END)
                && !POINT.matcher(line).lookingAt()
                && !line.startsWith(FOOT);
    }

    private static boolean addressee(String before, String line, double full) {
        return DASH.matcher(line).lookingAt()
                || goesOn(before, line, full) && !before.endsWith(";") && !before.endsWith(".");
    }

    /** Empty when there is none of this number. */
    public String at(int number) {
        return number < 0 || number >= all.size() ? "" : all.get(number);
    }

    /** The work itself: the point's number stays behind. */
    public static String work(String paragraph) {
        return POINT.matcher(paragraph).replaceFirst("").strip();
    }

    /** Headings, addressees and grounds are given to nobody. */
    public static boolean worth(String paragraph) {
        boolean point = Character.isLetterOrDigit(paragraph.charAt(0))
                && POINT.matcher(paragraph).lookingAt();
        return paragraph.length() >= (point ? SHORT_POINT : SHORT)
                && !paragraph.equals(paragraph.toUpperCase(VI))
                && OPENING.stream().noneMatch(paragraph::startsWith);
    }

    /** The next one worth it; -1 when there is none. */
    public int after(int number) {
        for (int next = number + 1; number >= 0 && next < all.size(); next++) {
            if (worth(all.get(next))) {
                return next;
            }
        }
        return -1;
    }
}
