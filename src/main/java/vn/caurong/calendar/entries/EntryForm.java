package vn.caurong.calendar.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
import vn.caurong.calendar.week.TypedFields;
import vn.caurong.kernel.RefusalException;

/** What is typed of an entry. Nothing in it is trusted. */
record EntryForm(TypedFields fields) {
    private static final int WHY = 500;
    private static final int LONG = 1000;

    EntryForm(MultiValueMap<String, String> typed) {
        this(new TypedFields(typed));
    }

    /** The idempotency key. */
    UUID key() {
        return fields.needed("key");
    }

    /** The version the form was opened at. */
    int version() {
        return fields.number("version");
    }

    /** Words of an act: a reason. */
    String why() {
        return fields.text("why", WHY);
    }

    /** Reason for which leaders' other entries give way to one that was published already. */
    String overrule() {
        return fields.text("overrule", WHY);
    }

    /** A short field of a small form. */
    String text(String name) {
        return fields.text(name);
    }

    /** Who may read it. */
    Openness openness() {
        return fields.chosen("openness", Openness.class);
    }

    /** Whether it is only to be kept. */
    boolean draft() {
        return text("as").equals("draft");
    }

    /** Number, words or address of the document that invites, empty for none. */
    String invitation() {
        return fields.text("invitation", LONG);
    }

    /** Address of the document that was picked for these words, empty for none. */
    String picked() {
        return fields.text("invitation-at", LONG);
    }

    Plan plan(@Nullable Invitation invitation) {
        Stretch during = during();
        return new Plan(
                kind(),
                fields.text("words", Integer.MAX_VALUE),
                during.from(),
                during.to(),
                fields.id("chair"),
                fields.id("preparing"),
                text("place"),
                fields.id("room"),
                fields.id("vehicle"),
                fields.number("people"),
                fields.text("notes", LONG),
                openness(),
                attendees(),
                fields.id("stand-in"),
                invitation,
                fields.lines("sites", LONG).collect(Collectors.joining("\n")));
    }

    /** The day of the plan, or that day of each week until the last. */
    Repeating repeating() {
        LocalDate last = text("until").isEmpty() ? null : fields.day("until");
        return Repeating.until(fields.day("day"), last, Set.copyOf(fields.all("keep")));
    }

    /** What it would hold as far as it is typed; empty until day and hours can be read. */
    Optional<Wanted> wanted() {
        try {
            Stretch during = during();
            boolean takes = kind().takesLeaders();
            Stream<UUID> posts = Stream.of("chair", "stand-in", "post").flatMap(fields::ids);
            return during.to().isAfter(during.from())
                    ? Optional.of(new Wanted(
                            during,
                            Stream.of("room", "vehicle").flatMap(fields::ids).toList(),
                            takes ? posts.distinct().toList() : List.of(),
                            takes ? fields.ids("person").toList() : List.of(),
                            fields.number("people")))
                    : Optional.empty();
        } catch (RefusalException unfinished) { // said when the form is sent
            return Optional.empty();
        }
    }

    private Stretch during() {
        LocalDate day = fields.day("day");
        return new Stretch(fields.at(day, "from"), fields.at(fields.day("last", day), "to"));
    }

    private EntryKind kind() {
        return fields.chosen("kind", EntryKind.class);
    }

    private List<Attendee> attendees() {
        Stream<Attendee> named = Stream.of(Kind.POST, Kind.UNIT, Kind.PERSON).flatMap(this::named);
        Stream<Attendee> others = fields.lines("others").map(Attendee::saying);
        return Stream.concat(named, others).distinct().toList();
    }

    private Stream<Attendee> named(Kind kind) {
        return fields.ids(kind.name().toLowerCase(Locale.ROOT)).map(id -> Attendee.of(kind, id));
    }
}
