package vn.caurong.calendar.entries;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** How everyone and everything an entry names is written, what is no more too. */
record PlanNames(Map<UUID, String> all) {
    /**
     * @param posts whoever holds several is written with the first
     */
    static PlanNames of(Map<UUID, Post> posts, Map<UUID, Unit> units, List<Former> former) {
        Map<UUID, String> all = new HashMap<>();
        former.forEach(each -> all.put(each.id(), each.name()));
        units.values().forEach(unit -> all.put(unit.id(), unit.name()));
        posts.values().forEach(post -> {
            all.put(post.id(), Names.of(post));
            if (post.holder() != null) {
                all.putIfAbsent(post.holder(), Names.of(post));
            }
        });
        return new PlanNames(all);
    }

    /** Empty for none. */
    String of(@Nullable UUID id) {
        return Objects.requireNonNullElse(id == null ? null : all.get(id), "");
    }

    String of(Attendee attendee) {
        return attendee.ref() == null ? attendee.words() : of(attendee.ref());
    }
}
