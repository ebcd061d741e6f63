package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.calendar.resources.Stretch;
import vn.caurong.kernel.Actor;

/** Writes entries; whoever moves one names the version it had. */
@Repository
record SavingEntries(JdbcClient jdbc, Clock clock) {
    private static final String COLUMNS = """
            words = :words, kind = :kind, starts = :starts, ends = :ends, chair = :chair, preparing = :preparing,
            place = :place, room = :room, vehicle = :vehicle, people = :people, notes = :notes, openness = :openness,
            stand_in = :standIn, invitation_kind = :invitationKind, invitation_id = :invitationId,
            invitation_name = :invitationName, sites = :sites
            """;

    void insert(UUID id, EntryState state, Plan plan, Actor by) {
        filled("""
                insert into calendar.entry (id, agency, unit, state, kind, words, starts, ends, chair, preparing, place,
                    room, vehicle, people, notes, openness, stand_in, invitation_kind, invitation_id, invitation_name, sites,
                    registered_by, registered_at, changed_by, changed_at)
                values (:id, :agency, :unit, :state, :kind, :words, :starts, :ends, :chair, :preparing, :place,
                    :room, :vehicle, :people, :notes, :openness, :standIn, :invitationKind, :invitationId, :invitationName, :sites,
                    :person, :now, :person, :now)
                """, id, plan, by)
                .param("agency", by.agency())
                .param("unit", by.unit())
                .param("state", state.name())
                .update();
        attend(id, plan);
    }

    /** Another plan; the caller holds the row. */
    void change(CalendarEntry entry, EntryState state, Plan plan, Actor by) {
        filled(
                        "update calendar.entry set state = :state, version = version + 1, changed_by = :person, changed_at = :now, "
                                + COLUMNS + " where id = :id",
                        entry.id(),
                        plan,
                        by)
                .param("state", state.name())
                .update();
        attendAnew(entry.id(), plan);
    }

    /** In the agency and units, with the posts, that go on with those it named; nobody changed it. */
    void follow(CalendarEntry heir) {
        jdbc.sql("""
                        update calendar.entry set version = version + 1, agency = :agency, unit = :unit,
                            preparing = :preparing, chair = :chair, stand_in = :standIn where id = :id
                        """)
                .param("agency", heir.agency())
                .param("unit", heir.unit())
                .param("preparing", heir.plan().preparing())
                .param("chair", heir.plan().chair())
                .param("standIn", heir.plan().standIn())
                .param("id", heir.id())
                .update();
        attendAnew(heir.id(), heir.plan());
    }

    /** Another state; false when somebody moved it meanwhile. */
    boolean move(CalendarEntry entry, EntryState state, Actor by) {
        return jdbc.sql("""
                        update calendar.entry set state = :state, version = version + 1, changed_by = :person, changed_at = :now
                        where id = :id and version = :version
                        """)
                        .param("state", state.name())
                        .param("person", by.person())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", entry.id())
                        .param("version", entry.version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec filled(String sql, UUID id, Plan plan, Actor by) {
        Stretch during = new Stretch(plan.starts(), plan.ends());
        Invitation invitation = plan.invitation();
        return jdbc.sql(sql)
                .param("id", id)
                .param("words", plan.words())
                .param("kind", plan.kind().name())
                .param("starts", during.fromTime())
                .param("ends", during.toTime())
                .param("chair", plan.chair())
                .param("preparing", plan.preparing())
                .param("place", plan.place())
                .param("room", plan.room())
                .param("vehicle", plan.vehicle())
                .param("people", plan.people())
                .param("notes", plan.notes())
                .param("openness", plan.openness().name())
                .param("standIn", plan.standIn())
                .param("invitationKind", invitation == null ? null : invitation.kind())
                .param("invitationId", invitation == null ? null : invitation.id())
                .param("invitationName", invitation == null ? "" : invitation.name())
                .param("sites", plan.sites())
                .param("person", by.person())
                .param("now", OffsetDateTime.now(clock));
    }

    private void attendAnew(UUID id, Plan plan) {
        jdbc.sql("delete from calendar.attendee where entry = ?").param(id).update();
        attend(id, plan);
    }

    private void attend(UUID id, Plan plan) {
        List<Attendee> all = plan.attendees();
        jdbc.sql("""
                        insert into calendar.attendee (entry, position, kind, ref, words)
                        select :entry, a.position - 1, a.kind, a.ref, a.words
                        from unnest(:kinds::text[], :refs::uuid[], :words::text[])
                            with ordinality as a (kind, ref, words, position)
                        """)
                .param("entry", id)
                .param("kinds", all.stream().map(each -> each.kind().name()).toArray(String[]::new))
                .param("refs", all.stream().map(Attendee::ref).toArray(UUID[]::new))
                .param("words", all.stream().map(Attendee::words).toArray(String[]::new))
                .update();
    }
}
