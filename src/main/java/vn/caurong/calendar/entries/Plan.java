package vn.caurong.calendar.entries;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caurong.calendar.clashes.Wanted;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.calendar.week.HalfDay;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;

/**
 * All that an entry says, and that may change after publication.
 *
 * @param chair post that chairs, null where nobody does
 * @param preparing unit that prepares
 * @param place in words, empty where it is the room
 * @param standIn post that goes in place of who chairs, null for none
 * @param invitation document that invites, null for none
 * @param people how many come, 0 when nobody knows
 * @param sites where others take part by a line (điểm cầu), one in each line; versions kept before there were any have none
 */
public record Plan(
        EntryKind kind,
        String words,
        Instant starts,
        Instant ends,
        @Nullable UUID chair,
        @Nullable UUID preparing,
        String place,
        @Nullable UUID room,
        @Nullable UUID vehicle,
        int people,
        String notes,
        Openness openness,
        List<Attendee> attendees,
        @Nullable UUID standIn,
        @Nullable Invitation invitation,
        String sites) {
    /** A change later than this before the beginning is answered by each it concerns. */
    private static final Duration LATE = Duration.ofHours(24);

    private static final Duration LONGEST = Duration.ofDays(31);
    private static final int MOST_ATTENDEES = 200;
    private static final int MOST_PEOPLE = 5000;
    private static final int WORDS = 500;

    public Plan {
        sites = Objects.requireNonNullElse(sites, "");
    }

    /** Without a stand-in, an invitation or other sites. */
    public Plan(
            EntryKind kind,
            String words,
            Instant starts,
            Instant ends,
            @Nullable UUID chair,
            @Nullable UUID preparing,
            String place,
            @Nullable UUID room,
            @Nullable UUID vehicle,
            int people,
            String notes,
            Openness openness,
            List<Attendee> attendees) {
        this(
                kind, words, starts, ends, chair, preparing, place, room, vehicle, people, notes, openness, attendees,
                null, null, "");
    }

    /** Whether it can stand in a calendar at all. */
    Ruling sound() {
        return Ruling.unless(!words.isEmpty() && words.length() <= WORDS, "calendar.refused.words", WORDS)
                .and(() -> Ruling.unless(ends.isAfter(starts), "calendar.refused.order"))
                .and(() -> Ruling.unless(
                        Duration.between(starts, ends).compareTo(LONGEST) <= 0,
                        "calendar.refused.long",
                        LONGEST.toDays()))
                .and(() ->
                        Ruling.unless(attendees.size() <= MOST_ATTENDEES, "calendar.refused.attendees", MOST_ATTENDEES))
                .and(() -> Ruling.unless(people <= MOST_PEOPLE, "calendar.refused.number"));
    }

    /** The same in another half-day, as long and as far from the half-day's beginning as before. */
    Plan in(LocalDate day, HalfDay half) {
        HalfDay from = HalfDay.of(starts);
        Instant begins = from.begins(Vietnam.date(starts));
        Instant moved = half.begins(day).plus(Duration.between(begins, starts));
        Instant first = HalfDay.of(moved) == half && Vietnam.date(moved).equals(day) ? moved : half.begins(day);
        Instant last = first.plus(Duration.between(starts, ends));
        return at(first, last);
    }

    /** The same beginning on another day. */
    Plan on(LocalDate day) {
        Period moved = Period.ofDays((int) ChronoUnit.DAYS.between(Vietnam.date(starts), day));
        return at(starts.plus(moved), ends.plus(moved));
    }

    /** The same for others to read. */
    Plan with(Openness other) {
        return with(starts, ends, other);
    }

    /** The same at another time. */
    Plan at(Instant first, Instant last) {
        return with(first, last, openness);
    }

    /** The same with others who chair, prepare, take part and go in the chair's place. */
    Plan naming(@Nullable UUID chairs, @Nullable UUID prepares, List<Attendee> attend, @Nullable UUID standsIn) {
        return new Plan(
                kind,
                words,
                starts,
                ends,
                chairs,
                prepares,
                place,
                room,
                vehicle,
                people,
                notes,
                openness,
                attend,
                standsIn,
                invitation,
                sites);
    }

    private Plan with(Instant first, Instant last, Openness other) {
        return new Plan(
                kind,
                words,
                first,
                last,
                chair,
                preparing,
                place,
                room,
                vehicle,
                people,
                notes,
                other,
                attendees,
                standIn,
                invitation,
                sites);
    }

    /** Whether only whom it names, and whoever keeps it, may read it. */
    boolean restricted() {
        return openness == Openness.RESTRICTED;
    }

    /** What was typed about it as far as it may leave by e-mail: nothing of what is restricted. */
    String reason(String typed) {
        return restricted() ? "" : typed;
    }

    /** Whether it begins so soon that a change may not reach everyone by itself; false once it began. */
    boolean soon(Instant now) {
        return starts.isAfter(now) && !starts.minus(LATE).isAfter(now);
    }

    /** What it would hold. */
    Wanted wanted() {
        boolean takes = kind.takesLeaders();
        return new Wanted(
                new Stretch(starts, ends),
                resources(),
                takes ? posts() : List.of(),
                takes ? named(Attendee.Kind.PERSON).toList() : List.of(),
                people);
    }

    /** Rooms and vehicles it holds. */
    List<UUID> resources() {
        return Stream.of(room, vehicle).flatMap(Stream::ofNullable).toList();
    }

    /** Posts named in it: who chairs first, then who goes in their place. */
    List<UUID> posts() {
        Stream<UUID> first = Stream.of(chair, standIn).flatMap(Stream::ofNullable);
        return Stream.concat(first, named(Attendee.Kind.POST)).distinct().toList();
    }

    /** Units named in it: those that come, and who prepares it. */
    Stream<UUID> units() {
        return Stream.concat(named(Attendee.Kind.UNIT), Stream.ofNullable(preparing))
                .distinct();
    }

    /** Attendees of a kind. */
    Stream<UUID> named(Attendee.Kind kind) {
        return attendees.stream()
                .filter(attendee -> attendee.kind() == kind)
                .flatMap(attendee -> Stream.ofNullable(attendee.ref()));
    }
}
