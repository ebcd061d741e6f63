package vn.caurong.calendar.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.calendar.entries.Attendee.Kind;
import vn.caurong.calendar.resources.Resource;
import vn.caurong.calendar.resources.ResourceKind;

/** Rows of entries and of who takes part. */
@Repository
record EntryRows(JdbcClient jdbc) {
    /** An entry with who takes part as three arrays of one order, and the room and vehicle it names. */
    static final String SELECT = """
            select e.*, a.kinds, a.refs, a.texts, r.name as room_name, r.seats as room_seats,
                v.name as vehicle_name, v.seats as vehicle_seats from calendar.entry e
            left join calendar.resource r on r.id = e.room left join calendar.resource v on v.id = e.vehicle
            cross join lateral (select array_agg(kind order by position) as kinds,
                    array_agg(ref order by position) as refs, array_agg(words order by position) as texts
                from calendar.attendee where entry = e.id) a
            """;

    static final RowMapper<CalendarEntry> ROWS = (row, n) -> new CalendarEntry(
            row.getObject("id", UUID.class),
            row.getInt("version"),
            row.getObject("agency", UUID.class),
            row.getObject("unit", UUID.class),
            EntryState.valueOf(row.getString("state")),
            plan(row),
            row.getObject("registered_by", UUID.class),
            row.getObject("changed_by", UUID.class),
            at(row, "changed_at"),
            held(row));

    private static List<Resource> held(ResultSet row) throws SQLException {
        List<Resource> held = new ArrayList<>();
        for (ResourceKind kind : ResourceKind.values()) {
            UUID id = row.getObject(kind.word(), UUID.class);
            if (id != null) {
                held.add(new Resource(
                        id, kind, row.getString(kind.word() + "_name"), row.getInt(kind.word() + "_seats")));
            }
        }
        return List.copyOf(held);
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                EntryKind.valueOf(row.getString("kind")),
                row.getString("words"),
                at(row, "starts"),
                at(row, "ends"),
                row.getObject("chair", UUID.class),
                row.getObject("preparing", UUID.class),
                row.getString("place"),
                row.getObject("room", UUID.class),
                row.getObject("vehicle", UUID.class),
                row.getInt("people"),
                row.getString("notes"),
                Openness.valueOf(row.getString("openness")),
                attendees(row),
                row.getObject("stand_in", UUID.class),
                invitation(row),
                row.getString("sites"));
    }

    private static @Nullable Invitation invitation(ResultSet row) throws SQLException {
        UUID id = row.getObject("invitation_id", UUID.class);
        return id == null
                ? null
                : new Invitation(row.getString("invitation_kind"), id, row.getString("invitation_name"));
    }

    private static List<Attendee> attendees(ResultSet row) throws SQLException {
        if (row.getArray("kinds") == null) {
            return List.of();
        }
        Object[] kinds = (Object[]) row.getArray("kinds").getArray();
        Object[] refs = (Object[]) row.getArray("refs").getArray();
        Object[] texts = (Object[]) row.getArray("texts").getArray();
        List<Attendee> attendees = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            attendees.add(new Attendee(Kind.valueOf((String) kinds[i]), (UUID) refs[i], (String) texts[i]));
        }
        return List.copyOf(attendees);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
