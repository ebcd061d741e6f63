package vn.caurong.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code **bold**} and {@code __slanted__} in a line; marks without a partner are letters. */
final class Emphasis {
    private static final Pattern MARKED =
            Pattern.compile("\\*\\*(?=[^\\s*])(.+?)(?<=[^\\s*])\\*\\*|__(?=[^\\s_])(.+?)(?<=[^\\s_])__");

    private Emphasis() {}

    static List<Span> spans(String line) {
        List<Span> spans = new ArrayList<>();
        read(Span.plain(line), spans);
        return List.copyOf(spans);
    }

    private static void read(Span line, List<Span> spans) {
        Matcher mark = MARKED.matcher(line.text());
        int from = 0;
        while (mark.find()) {
            add(line.saying(line.text().substring(from, mark.start())), spans);
            boolean bold = mark.group(1) != null;
            String within = bold ? mark.group(1) : mark.group(2);
            read(new Span(within, line.bold() || bold, line.italic() || !bold), spans);
            from = mark.end();
        }
        add(line.saying(line.text().substring(from)), spans);
    }

    private static void add(Span span, List<Span> spans) {
        if (!span.text().isEmpty()) {
            spans.add(span);
        }
    }
}
