package vn.caurong.calendar.entries;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What the address of a new form says; nothing in it is trusted.
 *
 * @param day null for today
 * @param from hour
 * @param to hour
 * @param post posts that take part
 */
record NewEntry(
        @Nullable String day,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> post) {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static final NewEntry EMPTY = new NewEntry(null, null, null, null);

    static NewEntry of(MultiValueMap<String, String> typed) {
        return new NewEntry(typed.getFirst("day"), typed.getFirst("from"), typed.getFirst("to"), typed.get("post"));
    }

    List<UUID> posts() {
        return post == null
                ? List.of()
                : post.stream()
                        .filter(each -> each.matches(ID))
                        .map(UUID::fromString)
                        .toList();
    }
}
