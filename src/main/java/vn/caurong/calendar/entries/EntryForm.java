package vn.caurong.calendar.entries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.caurong.calendar.clashes.Wanted;
import vn.caurong.calendar.entries.Attendee.Kind;
import vn.caurong.calendar.repeats.Repeating;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.calendar.week.WrittenDay;
import vn.caurong.calendar.week.WrittenHour;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;

/** What is typed of an entry. Nothing in it is trusted. */
record EntryForm(MultiValueMap<String, String> typed) {
    private static final int SHORT = 200;
    private static final int LONG = 1000;

    /** The idempotency key. */
    UUID key() {
        return needed("key");
    }

    /** The version the form was opened at. */
    int version() {
        return number("version");
    }

    /** Words of an act: a reason. */
    String why() {
        return text("why", 500);
    }

    /** Reason for which leaders' other entries give way to one that was published already. */
    String overrule() {
        return text("overrule", 500);
    }

    /** A short field of a small form. */
    String text(String name) {
        return text(name, SHORT);
    }

    /** Who may read it. */
    Openness openness() {
        return chosen("openness", Openness.class);
    }

    /** Whether it is only to be kept. */
    boolean draft() {
        return text("as", SHORT).equals("draft");
    }

    Plan plan(@Nullable Invitation invitation) {
        LocalDate day = day("day");
        LocalDate last = text("last", SHORT).isEmpty() ? day : day("last");
        return new Plan(
                chosen("kind", EntryKind.class),
                text("words", Integer.MAX_VALUE),
                at(day, "from"),
                at(last, "to"),
                id(text("chair", SHORT)),
                id(text("preparing", SHORT)),
                text("place", SHORT),
                id(text("room", SHORT)),
                id(text("vehicle", SHORT)),
                number("people"),
                text("notes", LONG),
                openness(),
                attendees(),
                id(text("stand-in", SHORT)),
                invitation,
                sites());
    }

    /** The day of the plan, or that day of each week until the last. */
    Repeating repeating() {
        LocalDate last = text("until", SHORT).isEmpty() ? null : day("until");
        return Repeating.until(day("day"), last, Set.copyOf(typed.getOrDefault("keep", List.of())));
    }

    /** What it would hold as far as it is typed; empty until day and hours can be read. */
    Optional<Wanted> wanted() {
        try {
            LocalDate day = day("day");
            Stretch during = new Stretch(at(day, "from"), at(text("last", SHORT).isEmpty() ? day : day("last"), "to"));
            boolean takes = chosen("kind", EntryKind.class).takesLeaders();
            Stream<UUID> first = Stream.of("chair", "stand-in").flatMap(this::ids);
            List<UUID> posts =
                    takes ? Stream.concat(first, ids("post")).distinct().toList() : List.of();
            List<UUID> persons = takes ? ids("person").toList() : List.of();
            List<UUID> resources =
                    Stream.of("room", "vehicle").flatMap(this::ids).toList();
            return during.to().isAfter(during.from())
                    ? Optional.of(new Wanted(during, resources, posts, persons, number("people")))
                    : Optional.empty();
        } catch (RefusalException unfinished) { // said when the form is sent
            return Optional.empty();
        }
    }

    private List<Attendee> attendees() {
        List<Attendee> all = new ArrayList<>();
        ids("post").forEach(post -> all.add(Attendee.of(Kind.POST, post)));
        ids("unit").forEach(unit -> all.add(Attendee.of(Kind.UNIT, unit)));
        ids("person").forEach(person -> all.add(Attendee.of(Kind.PERSON, person)));
        text("others", Integer.MAX_VALUE)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> Attendee.saying(within(line, "others", SHORT)))
                .forEach(all::add);
        return all.stream().distinct().toList();
    }

    /** One in each line, as attendees from outside. */
    private String sites() {
        return text("sites", LONG)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Stream<UUID> ids(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .map(EntryForm::id)
                .filter(Objects::nonNull)
                .distinct();
    }

    private LocalDate day(String name) {
        return WrittenDay.read(text(name, SHORT));
    }

    private Instant at(LocalDate day, String name) {
        return day.atTime(WrittenHour.read(text(name, SHORT)))
                .atZone(Vietnam.ZONE)
                .toInstant();
    }

    /** Address of the document that was picked for these words, empty for none. */
    String picked() {
        return text("invitation-at", LONG);
    }

    /** Number, words or address of the document that invites, empty for none. */
    String invitation() {
        return text("invitation", LONG);
    }

    private <T extends Enum<T>> T chosen(String name, Class<T> of) {
        try {
            return Enum.valueOf(of, text(name, SHORT).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException none) {
            throw new RefusalException("calendar.refused.choose");
        }
    }

    private int number(String name) {
        String text = text(name, SHORT);
        if (!text.matches("\\d{0,4}")) {
            throw new RefusalException("calendar.refused.number");
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    private UUID needed(String name) {
        UUID id = id(text(name, SHORT));
        if (id == null) {
            throw new RefusalException("calendar.refused.choose");
        }
        return id;
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new RefusalException("calendar.refused.choose");
        }
    }

    private String text(String name, int longest) {
        return within(Objects.requireNonNullElse(typed.getFirst(name), "").strip(), name, longest);
    }

    private static String within(String text, String name, int longest) {
        if (text.length() > longest || text.indexOf('\0') >= 0) {
            throw new RefusalException("calendar.refused.too-long", longest);
        }
        return text;
    }
}
