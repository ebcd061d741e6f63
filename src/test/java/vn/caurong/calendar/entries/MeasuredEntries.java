package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Actor;

/** The steps of a calendar entry through the module's own services, for measuring. */
public class MeasuredEntries {
    private final RegisteringEntries registering;
    private final MovingEntries moving;
    private final PublishingWeeks publishing;
    private final Clock clock;

    public MeasuredEntries(ApplicationContext context) {
        registering = context.getBean(RegisteringEntries.class);
        moving = context.getBean(MovingEntries.class);
        publishing = context.getBean(PublishingWeeks.class);
        clock = context.getBean(Clock.class);
    }

    /** Chaired by a head; a specialist, a unit and somebody from outside attend; it begins in a day. */
    public UUID registered(String words, Actor chair, Actor attending, UUID unit, Actor clerk) {
        Instant starts = clock.instant().plus(Duration.ofDays(1));
        var plan = new Plan(
                EntryKind.MEETING,
                words,
                starts,
                starts.plus(Duration.ofHours(1)),
                chair.post(),
                chair.unit(),
                "Phòng họp tầng 2",
                null,
                null,
                0,
                "",
                Openness.INTERNAL,
                List.of(
                        Attendee.of(Attendee.Kind.POST, attending.post()),
                        Attendee.of(Attendee.Kind.UNIT, unit),
                        Attendee.saying("Đại diện các tổ dân phố")));
        return registering.register(plan, "", clerk);
    }

    public void published(UUID id, Actor clerk, Actor leader) {
        moving.consolidate(List.of(new Pick(id, 1)), clerk);
        moving.approve(List.of(new Pick(id, 2)), leader);
        publishing.publish(Week.of(clock.instant().plus(Duration.ofDays(1))), clerk);
    }
}
