package vn.caurong.calendar.entries;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.StaleException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/** CalendarEntries, for somebody who may see them. */
@Component
record CalendarEntries(JdbcClient jdbc, Access access, Organization organization) {
    private static final String VISIBLE = EntryRows.SELECT + """
             where e.id = :id and exists (select 1 from access.visible v
                where v.subject_kind = 'calendar' and v.subject_id = e.id and v.principal = any(:principals))
            """;

    /**
     * @throws NotVisibleException unless it is there and visible to the actor
     */
    CalendarEntry visible(UUID id, Actor actor) {
        return visible(id, actor, "");
    }

    /**
     * The same of the agency the actor acts in: who holds posts elsewhere too reads there and does nothing.
     *
     * @throws NotVisibleException for another agency's
     */
    CalendarEntry own(UUID id, Actor actor) {
        return own(visible(id, actor, ""), actor);
    }

    /**
     * The same for a form that was opened at a version, locked until the transaction ends.
     *
     * @throws StaleException when it changed since
     */
    CalendarEntry own(UUID id, int version, Actor actor) {
        // an act on another entry may name this one while it is locked
        CalendarEntry entry = own(visible(id, actor, " for no key update of e"), actor);
        if (entry.version() != version) {
            String who = organization.names(List.of(entry.changedBy())).getOrDefault(entry.changedBy(), "");
            throw new StaleException("calendar.stale", who, Vietnam.write(entry.changedAt()));
        }
        return entry;
    }

    private static CalendarEntry own(CalendarEntry entry, Actor actor) {
        if (!entry.agency().equals(actor.agency())) {
            throw new NotVisibleException(entry.subject());
        }
        return entry;
    }

    private CalendarEntry visible(UUID id, Actor actor, String lock) {
        return jdbc.sql(VISIBLE + lock)
                .param("id", id)
                .param("principals", access.principals(actor))
                .query(EntryRows.ROWS)
                .optional()
                .orElseThrow(() -> new NotVisibleException(CalendarEntry.subject(id)));
    }
}
