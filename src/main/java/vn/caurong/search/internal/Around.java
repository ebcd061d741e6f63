package vn.caurong.search.internal;

import java.util.Set;
import java.util.regex.Pattern;
import vn.caurong.search.Folding;

/** The part of a long text around what was asked for. */
final class Around {
    private static final int BEFORE = 60;
    private static final int LENGTH = 200;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Around() {}

    /** The stretch with most of the words; empty when none is there. */
    static String of(String text, Set<String> folded) {
        String line = SPACES.matcher(text).replaceAll(" ").strip();
        int best = -1;
        long most = 0;
        for (int at = 0; at < line.length() && most < folded.size(); at = next(line, at)) {
            int end = wordEnd(line, at);
            if (folded.contains(Folding.fold(bare(line.substring(at, end))))) {
                long found =
                        MarkedLine.found(line.substring(at, Math.min(line.length(), at + LENGTH - BEFORE)), folded);
                if (found > most) {
                    most = found;
                    best = at;
                }
            }
        }
        return best < 0 ? "" : cut(line, best);
    }

    private static String cut(String line, int at) {
        int from = at <= BEFORE ? 0 : line.indexOf(' ', at - BEFORE) + 1;
        int to = from + LENGTH >= line.length() ? line.length() : line.lastIndexOf(' ', from + LENGTH);
        String part = line.substring(from, to <= at ? line.length() : to);
        return (from > 0 ? "… " : "") + part + (to < line.length() ? " …" : "");
    }

    private static int next(String line, int at) {
        int space = line.indexOf(' ', at);
        return space < 0 ? line.length() : space + 1;
    }

    private static int wordEnd(String line, int at) {
        int space = line.indexOf(' ', at);
        return space < 0 ? line.length() : space;
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }
}
