package vn.caurong.calendar.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.calendar.entries.EntryKind;
import vn.caurong.calendar.entries.EntryState;
import vn.caurong.calendar.entries.Openness;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.calendar.week.HalfDay;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Vietnam;

/**
 * An entry in a week.
 *
 * @param chair how the one who chairs is written, empty for none
 * @param place room or place, empty for none
 * @param sites where others take part by a line, with commas, empty for none
 * @param posts posts named in it, the chair too
 * @param overruled whether time of a leader in it was given to another entry and is not arranged yet
 * @param told whether it was published at any time
 * @param mark how its last published version is marked, empty when none was; {@code MOVED} for one that was moved out
 *     of this week after publication: the line is as the week said it last
 * @param movedTo when one that was moved begins now, null for the others
 */
public record WeekLine(
        UUID id,
        int version,
        EntryState state,
        EntryKind kind,
        String words,
        Instant starts,
        Instant ends,
        String chair,
        String place,
        String sites,
        Set<UUID> posts,
        Openness openness,
        boolean overruled,
        boolean told,
        String mark,
        @Nullable Instant movedTo) {
    WeekLine chairedBy(String who) {
        return new WeekLine(
                id, version, state, kind, words, starts, ends, who, place, sites, posts, openness, overruled, told,
                mark, movedTo);
    }

    /** True in each half-day it takes some of: who is away all day is not free in the afternoon. */
    public boolean in(LocalDate day, HalfDay half) {
        if (Vietnam.date(starts).equals(day) && HalfDay.of(starts) == half) {
            return true;
        }
        Instant opens = half == HalfDay.MORNING ? day.atStartOfDay(Vietnam.ZONE).toInstant() : half.begins(day);
        return starts.isBefore(opens) && ends.isAfter(opens);
    }

    /** True once on each of its days, for lists: the first by its hour, the others from the morning on. */
    public boolean listed(LocalDate day, HalfDay half) {
        return in(day, half) && (half == HalfDay.MORNING || !in(day, HalfDay.MORNING));
    }

    public boolean moved() {
        return movedTo != null;
    }

    /** {@code 8:00–9:30}, with days where it goes over several. */
    public String hours() {
        return Vietnam.date(starts).equals(Vietnam.date(ends))
                ? Stretch.hour(starts) + "–" + Stretch.hour(ends)
                : new Stretch(starts, ends).written();
    }

    /** {@code 8:00}. */
    public String from() {
        return Stretch.hour(starts);
    }

    /** {@code 8:00–9:30 06/04}. */
    public String written() {
        return new Stretch(starts, ends).written();
    }

    public String href() {
        return "/calendar/entries/" + id;
    }

    /** What a tick sends. */
    public String tick() {
        return id + "_" + version;
    }

    /** Message key of its mark in red, empty for none: what the first publication said has none. */
    public String markKey() {
        return mark.isEmpty() || mark.equals("PUBLISHED") ? "" : "calendar.mark." + mark.toLowerCase(Locale.ROOT);
    }

    /** Values of the mark: which week it is in now, and on which day. */
    public Object[] markValues() {
        Instant now = movedTo;
        return now == null
                ? new Object[0]
                : new Object[] {String.valueOf(Week.of(now).number()), Vietnam.write(Vietnam.date(now))};
    }

    /** Whether the post chairs it or is named in it. */
    public boolean has(UUID post) {
        return posts.contains(post);
    }
}
