package vn.caurong.calendar.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.staff.StaffThen;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** How those an entry names are written: as of its day, what is no more as it was called last. */
@Component
record EntryNames(StaffThen staff, Names names, Organization organization) {
    Named of(CalendarEntry entry) {
        Plan plan = entry.plan();
        LocalDate day = Vietnam.date(plan.starts());
        Map<UUID, Post> posts = new LinkedHashMap<>();
        staff.of(entry.agency(), day, day).forEach(post -> posts.put(post.id(), post));
        List<UUID> former =
                plan.posts().stream().filter(post -> !posts.containsKey(post)).toList();
        staff.former(former, day).forEach(post -> posts.put(post.id(), post));
        return new Named(
                posts, units(entry), people(plan, posts.values().stream().toList()));
    }

    private Map<UUID, String> units(CalendarEntry entry) {
        Map<UUID, String> units = new HashMap<>();
        names.units(entry.agency()).values().forEach(unit -> units.put(unit.id(), unit.name()));
        List<UUID> former = Stream.concat(
                        Stream.of(entry.unit(), entry.plan().preparing()).filter(Objects::nonNull),
                        entry.plan().named(Attendee.Kind.UNIT))
                .filter(unit -> !units.containsKey(unit))
                .distinct()
                .toList();
        if (!former.isEmpty()) {
            organization.unitsEver(former).forEach(unit -> units.put(unit.id(), unit.name()));
        }
        return units;
    }

    /** With the post of theirs that comes first; who holds none there by their name alone. */
    private Map<UUID, String> people(Plan plan, List<Post> posts) {
        Map<UUID, String> people = new HashMap<>();
        List<UUID> others = new ArrayList<>();
        plan.named(Attendee.Kind.PERSON)
                .forEach(person -> posts.stream()
                        .filter(post -> person.equals(post.holder()))
                        .findFirst()
                        .ifPresentOrElse(post -> people.put(person, Names.of(post)), () -> others.add(person)));
        if (!others.isEmpty()) {
            people.putAll(organization.names(others));
        }
        return people;
    }

    /**
     * @param posts those of the agency on the day of the entry, and those it names besides
     */
    record Named(Map<UUID, Post> posts, Map<UUID, String> units, Map<UUID, String> people) {
        String post(@Nullable UUID id) {
            Post post = id == null ? null : posts.get(id);
            return post == null ? "" : Names.of(post);
        }

        String unit(@Nullable UUID id) {
            return id == null ? "" : units.getOrDefault(id, "");
        }

        /** In their order, none without words. */
        List<String> attendees(Plan plan) {
            return plan.attendees().stream()
                    .map(this::attendee)
                    .filter(Predicate.not(String::isEmpty))
                    .toList();
        }

        private String attendee(Attendee attendee) {
            UUID ref = attendee.ref();
            return switch (attendee.kind()) {
                case TEXT -> attendee.words();
                case UNIT -> unit(ref);
                case POST -> post(ref);
                case PERSON -> ref == null ? "" : people.getOrDefault(ref, "");
            };
        }
    }
}
