package vn.caurong.search.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses of the page of search: what is asked for, narrowed in every way. */
record Addresses(Question question) {
    String of(Narrowing narrowing) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "q", question.typed());
        put(fields, "from", question.sinceWritten());
        put(fields, "to", question.untilWritten());
        kept(narrowing).forEach(kept -> put(fields, kept.name(), kept.value()));
        return "/search?" + written(fields);
    }

    String words() {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "q", question.typed());
        return "/search?" + written(fields);
    }

    static List<SearchPage.Kept> kept(Narrowing narrowing) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "kind", narrowing.kind());
        put(fields, "year", narrowing.year() == null ? null : narrowing.year().toString());
        put(fields, "agency", narrowing.party());
        return fields.entrySet().stream()
                .map(field -> new SearchPage.Kept(field.getKey(), field.getValue()))
                .toList();
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String written(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }
}
