package vn.caurong.documents.incoming.reading;

import java.util.ArrayList;
import java.util.List;

/** The lines under Nơi nhận (NĐ 30/2020 PL I, box 9b). */
final class RecipientLines {
    private RecipientLines() {}

    /** Items without the dash and the last line, which says what is kept. */
    static Field<List<String>> read(List<Ink> lines) {
        List<String> items = new ArrayList<>();
        for (Ink ink : lines) {
            String text = ink.text();
            if (text.matches("^[-+*•].*")) {
                items.add(text.substring(1).strip());
            } else if (!items.isEmpty() && ink.starts("\\p{L}|\\(|\\d") && !isEnd(items.getLast())) {
                items.add(items.removeLast() + " " + text);
            }
        }
        List<String> kept = items.stream()
                .filter(item -> !item.matches("(?iu)^Lưu\\b.*"))
                .map(item -> item.replaceAll("[;.,]+$", "").strip())
                .filter(item -> !item.isEmpty())
                .toList();
        return kept.isEmpty() ? Field.none() : Field.good(kept);
    }

    private static boolean isEnd(String item) {
        return item.endsWith(".") || item.endsWith(";");
    }
}
