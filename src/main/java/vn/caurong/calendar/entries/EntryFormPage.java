package vn.caurong.calendar.entries;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Vietnam;

/**
 * The form of an entry.
 *
 * @param entry what is changed, null for a new one
 * @param former what it names that the choices do not have
 * @param first filled in for a new one
 * @param invitation what stands in the field of the document that invites
 * @param picked address of that document, empty for none
 * @param unseen whether there is one the reader may not see, which stays while the field is empty
 * @param overrules whether the reader may give a leader's time to it
 * @param published whether people were told of it: then a reason is asked for
 */
record EntryFormPage(
        @Nullable CalendarEntry entry,
        EntryChoices choices,
        List<Former> former,
        Prefilled first,
        String invitation,
        String picked,
        boolean unseen,
        boolean overrules) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    String action() {
        return entry == null ? "/calendar/entries" : EntryPage.way(entry.id()) + (published() ? "/change" : "/edit");
    }

    boolean published() {
        return entry != null && entry.state().wasPublished();
    }

    String text(Field field) {
        Plan plan = entry == null ? null : entry.plan();
        if (plan == null) {
            return switch (field) {
                case DAY -> Vietnam.write(first.day());
                case FROM -> first.from();
                case TO -> first.to();
                case INVITATION -> invitation;
                default -> "";
            };
        }
        return switch (field) {
            case KIND -> plan.kind().name().toLowerCase(java.util.Locale.ROOT);
            case WORDS -> plan.words();
            case DAY -> Vietnam.write(Vietnam.date(plan.starts()));
            case LAST -> Vietnam.write(Vietnam.date(plan.ends()));
            case FROM -> hour(plan.starts());
            case TO -> hour(plan.ends());
            case CHAIR -> Objects.toString(plan.chair(), "");
            case STAND_IN -> Objects.toString(plan.standIn(), "");
            case INVITATION -> invitation;
            case PREPARING -> Objects.toString(plan.preparing(), "");
            case PLACE -> plan.place();
            case ROOM -> Objects.toString(plan.room(), "");
            case VEHICLE -> Objects.toString(plan.vehicle(), "");
            case PEOPLE -> plan.people() == 0 ? "" : String.valueOf(plan.people());
            case NOTES -> plan.notes();
            case SITES -> plan.sites();
            case OPENNESS -> plan.openness().name().toLowerCase(java.util.Locale.ROOT);
            case OTHERS ->
                plan.attendees().stream()
                        .map(Attendee::words)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n"));
        };
    }

    /** Posts that may chair or come, and those it names beside. */
    Map<String, String> chairs() {
        Set<UUID> named = entry == null ? Set.of() : Set.copyOf(entry.plan().posts());
        Map<String, String> all = choices.chairs();
        choices.posts().stream()
                .filter(post -> named.contains(post.id()))
                .forEach(post -> all.putIfAbsent(post.id().toString(), Names.of(post)));
        return with(all, Attendee.Kind.POST);
    }

    /** Units that may come or prepare it, and those it names that are closed. */
    Map<String, String> units() {
        return with(choices.unitNames(), Attendee.Kind.UNIT);
    }

    /** People by themselves, and those it names who lead something by now, or hold nothing. */
    Map<String, String> people() {
        Map<String, String> all = choices.people();
        choices.posts().stream()
                .filter(post -> entry != null && post.holder() != null && names(post.holder()))
                .forEach(post -> all.putIfAbsent(String.valueOf(post.holder()), Names.of(post)));
        return with(all, Attendee.Kind.PERSON);
    }

    private Map<String, String> with(Map<String, String> all, Attendee.Kind kind) {
        former.stream().filter(each -> each.kind() == kind).forEach(each -> all.put("" + each.id(), each.name()));
        return all;
    }

    /** Message key of what is said beside it: that it is there no more. Empty for nothing. */
    String noteKey(UUID id) {
        return former.stream()
                .filter(each -> each.id().equals(id))
                .map(Former::noteKey)
                .collect(Collectors.joining());
    }

    /** Whether anybody is ticked by themselves. */
    boolean namesPeople() {
        return people().keySet().stream().anyMatch(id -> names(UUID.fromString(id)));
    }

    /** Whether a post or unit is ticked. */
    boolean names(UUID id) {
        return entry == null
                ? first.named().contains(id)
                : entry.plan().attendees().stream().anyMatch(attendee -> id.equals(attendee.ref()));
    }

    /** Whether the list of people stands open: something may be ticked in it. */
    boolean namesOpen() {
        return entry != null || !first.named().isEmpty();
    }

    private static String hour(Instant at) {
        return TIME.format(LocalTime.ofInstant(at, Vietnam.ZONE));
    }

    /** Fields that are filled in. */
    enum Field {
        KIND,
        WORDS,
        DAY,
        LAST,
        FROM,
        TO,
        CHAIR,
        STAND_IN,
        INVITATION,
        PREPARING,
        PLACE,
        SITES,
        ROOM,
        VEHICLE,
        PEOPLE,
        NOTES,
        OPENNESS,
        OTHERS
    }
}
