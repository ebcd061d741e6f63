package vn.caurong.documents.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reader made of a list.
 *
 * @param list its name in addresses
 * @param filter the list's filter in force
 * @param words looked for, as typed
 * @param saved filters of one's own, with addresses and counts
 * @param columns all that can be shown, with the message keys of their names
 * @param shown those that are
 */
public record OwnList(
        String list, String filter, String words, List<Saved> saved, List<Column> columns, Set<String> shown) {
    /** A filter of one's own; {@code count} as far as counted. */
    public record Saved(UUID id, String name, String href, long count, boolean here) {}

    /** A column that can be shown. */
    public record Column(String name, String key) {}

    public boolean shows(String column) {
        return shown.contains(column);
    }

    /** The one in force, null when none is. */
    public @Nullable Saved here() {
        return saved.stream().filter(Saved::here).findFirst().orElse(null);
    }

    /** Filters with the counts that were asked in the same order. */
    public static List<Saved> counted(List<SavedFilter> filters, List<Long> counts, String base, SavedFilter now) {
        List<Saved> saved = new ArrayList<>();
        for (int i = 0; i < filters.size(); i++) {
            SavedFilter filter = filters.get(i);
            boolean here =
                    filter.filter().equals(now.filter()) && filter.words().equals(now.words());
            String words = filter.words().isEmpty()
                    ? ""
                    : "&q=" + java.net.URLEncoder.encode(filter.words(), java.nio.charset.StandardCharsets.UTF_8);
            String href = base + "?filter=" + filter.filter() + words;
            saved.add(new Saved(filter.id(), filter.name(), href, counts.get(i), here));
        }
        return saved;
    }
}
