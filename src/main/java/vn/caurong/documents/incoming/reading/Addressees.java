package vn.caurong.documents.incoming.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Kính gửi (NĐ 30/2020 PL I.II.9d, box 9a): one on its line, or a list with dashes. */
final class Addressees {
    private static final Pattern LABEL = Pattern.compile("(?iu)^.*?Kính\\s?gửi\\s*:?\\s*");
    private static final int MOST = 60;

    private Addressees() {}

    static Field<List<String>> of(List<Ink> page) {
        for (int i = 0; i < page.size(); i++) {
            if (page.get(i).starts("(?:(?:HỎA TỐC|KHẨN|THƯỢNG KHẨN)\\s)?Kính\\s?gửi")) {
                List<String> items = items(page, i);
                return items.isEmpty() ? Field.none() : Field.good(items);
            }
        }
        return Field.none();
    }

    private static List<String> items(List<Ink> page, int label) {
        Ink before = page.get(label);
        List<String> items = new ArrayList<>();
        add(items, LABEL.matcher(before.text()).replaceFirst(""));
        for (int i = label + 1; i < page.size() && items.size() < MOST; i++) {
            Ink ink = page.get(i);
            boolean near = ink.y() - before.y() < 2.4f * before.size();
            boolean dashed = ink.text().matches("^[-+*•].*");
            if (!near || !dashed && (items.isEmpty() || ends(items.getLast(), ink, before))) {
                break;
            }
            if (dashed) {
                add(items, ink.text());
            } else {
                items.add(items.removeLast() + " " + ink.text());
            }
            before = ink;
        }
        return items.stream()
                .map(item -> item.replaceAll("[;.,]+$", "").strip())
                .toList();
    }

    private static void add(List<String> items, String text) {
        String item = text.replaceFirst("^[-+*•]\\s*", "").strip();
        if (!item.isEmpty()) {
            items.add(item);
        }
    }

    private static boolean ends(String item, Ink ink, Ink before) {
        return item.endsWith(".") || item.endsWith(";") || ink.x() < before.x() - 3 * ink.size();
    }
}
