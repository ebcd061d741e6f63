package vn.caurong.documents.lists;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;
import vn.caurong.kernel.Permission;
import vn.caurong.kernel.RefusalException;

/** Filters and columns of one's own; each answers with the list they belong to. */
@Controller
record OwnListPages(SavedFilters filters, ChosenColumns columns, ObjectProvider<ListPlace> later, Once once) {
    private static final Map<String, String> LISTS = Map.of(
            "incoming", "/documents/incoming",
            "drafts", "/documents/drafts",
            "outgoing", "/documents/outgoing",
            "postal", "/documents/registers/postal");
    private static final Pattern COLUMN = Pattern.compile("[a-z-]{1,20}");

    /** A later list may say behind its filter what that is narrowed to. */
    private static final Pattern WORD = Pattern.compile("[a-z0-9.-]{1,80}");

    @PostMapping("/documents/filters")
    @Permission("lists.own")
    String save(@RequestParam Map<String, String> form, Actor actor) {
        UUID key = ExportPages.key(form);
        var saved = new SavedFilter(key, text(form, "name"), word(form), text(form, "q"));
        return "redirect:"
                + once.run(key, actor, () -> {
                    filters.add(form.getOrDefault("list", ""), saved, actor);
                    return back(form);
                });
    }

    @PostMapping("/documents/filters/{id}/removal")
    @Permission("lists.own")
    String remove(@PathVariable UUID id, @RequestParam Map<String, String> form, Actor actor) {
        return "redirect:"
                + once.run(ExportPages.key(form), actor, () -> {
                    filters.remove(id, actor);
                    return base(form);
                });
    }

    @PostMapping("/documents/columns")
    @Permission("lists.own")
    String choose(@RequestParam MultiValueMap<String, String> form, Actor actor) {
        Map<String, String> fields = form.toSingleValueMap();
        List<String> chosen = form.getOrDefault("column", List.of()).stream()
                .filter(name -> COLUMN.matcher(name).matches())
                .toList();
        columns.choose(fields.getOrDefault("list", ""), chosen, actor);
        return "redirect:" + back(fields);
    }

    private String back(Map<String, String> form) {
        String words = text(form, "q");
        String q = words.isEmpty()
                ? ""
                : "&q=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
        return base(form) + "?filter=" + word(form) + q;
    }

    private String base(Map<String, String> form) {
        String list = form.getOrDefault("list", "");
        String href = LISTS.get(list);
        return href != null
                ? href
                : later.stream()
                        .filter(each -> each.list().equals(list))
                        .map(ListPlace::href)
                        .findFirst()
                        .orElseThrow(() -> new RefusalException("lists.export.unknown"));
    }

    private static String word(Map<String, String> form) {
        String filter = form.getOrDefault("filter", "");
        return WORD.matcher(filter).matches() ? filter : "newest";
    }

    private static String text(Map<String, String> form, String name) {
        String typed = form.getOrDefault(name, "").replace('\0', ' ').strip();
        return typed.substring(0, Math.min(200, typed.length()));
    }
}
