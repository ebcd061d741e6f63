package vn.caurong.documents.incoming.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents a text refers to by their marks. */
record NamedDocuments(String text) {
    private static final Pattern REFERENCE = Pattern.compile("(?:("
            + TypeName.alternatives()
            + "|Văn bản)\\s+(?:(?:khẩn|hỏa tốc|hoả tốc)\\s+)?)?[Ss]ố\\s*:?\\s*(\\d{1,3}(?: \\d{3})+|\\d+[a-zđ]?)\\s*/\\s*"
            + "((?:\\d{4}/)?\\p{Lu}[\\p{L}\\d&]*(?:[-/.][\\p{L}\\d&]+)*)"
            + "(?:,?\\s+"
            + Dates.DAY
            + ")?");

    /** In the order of the text, each once, the document itself left out. */
    List<Reference> but(String own) {
        Map<String, Reference> found = new LinkedHashMap<>();
        Matcher mark = REFERENCE.matcher(text);
        while (mark.find()) {
            String month = mark.group(5) == null ? mark.group(7) : mark.group(5);
            String year = mark.group(6) == null ? mark.group(8) : mark.group(6);
            Reference reference = new Reference(
                    mark.group(1) == null ? "" : mark.group(1),
                    mark.group(2).replace(" ", ""),
                    mark.group(3),
                    Dates.of(mark.group(4), month, year));
            if (!reference.mark().equals(own)) {
                found.putIfAbsent(reference.mark(), reference);
            }
        }
        return List.copyOf(found.values());
    }
}
