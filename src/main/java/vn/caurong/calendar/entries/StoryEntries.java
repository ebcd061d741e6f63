package vn.caurong.calendar.entries;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;

/** Entries for the demo's story, through the use cases. */
@Component
@Profile("demo")
public class StoryEntries {
    private final CalendarEntries entries;
    private final RegisteringEntries registering;
    private final EditingEntries editing;
    private final MovingEntries moving;
    private final PublishingWeeks publishing;
    private final ChangingPublished changing;

    StoryEntries(
            CalendarEntries entries,
            RegisteringEntries registering,
            EditingEntries editing,
            MovingEntries moving,
            PublishingWeeks publishing,
            ChangingPublished changing) {
        this.entries = entries;
        this.registering = registering;
        this.editing = editing;
        this.moving = moving;
        this.publishing = publishing;
        this.changing = changing;
    }

    /** Units as attendees. */
    public List<Attendee> attending(UUID... units) {
        return Stream.of(units)
                .distinct()
                .map(unit -> Attendee.of(Attendee.Kind.UNIT, unit))
                .toList();
    }

    public UUID draft(Plan plan, Actor by) {
        return registering.draft(plan, by);
    }

    public UUID register(Plan plan, Actor by) {
        return registering.register(plan, "", by);
    }

    public void consolidate(List<UUID> ids, Actor by) {
        moving.consolidate(picks(ids, by), by);
    }

    public void approve(List<UUID> ids, Actor by) {
        moving.approve(picks(ids, by), by);
    }

    public void publish(Week week, Actor by) {
        publishing.publish(week, by);
    }

    /** An hour later, as long as before. */
    public void later(UUID id, String why, Actor by) {
        CalendarEntry entry = entries.visible(id, by);
        Plan plan = entry.plan();
        Duration hour = Duration.ofHours(1);
        Plan moved = plan.at(plan.starts().plus(hour), plan.ends().plus(hour));
        changing.change(id, entry.version(), moved, why, "", by);
    }

    public void putOff(UUID id, String why, Actor by) {
        changing.putOff(id, entries.visible(id, by).version(), why, by);
    }

    public void cancel(UUID id, String why, Actor by) {
        editing.cancel(id, entries.visible(id, by).version(), why, by);
    }

    private List<Pick> picks(List<UUID> ids, Actor by) {
        return ids.stream()
                .map(id -> new Pick(id, entries.visible(id, by).version()))
                .toList();
    }
}
