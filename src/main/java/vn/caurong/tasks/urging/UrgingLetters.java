package vn.caurong.tasks.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/** Which units were urged by letter, so that two do not write the same. */
@Repository
public record UrgingLetters(JdbcClient jdbc, Access access, Organization organization, Clock clock) {
    /** The last to each unit that is out and the last that is not; only then whether the reader may open just these. */
    private static final String LAST = """
            select l.*, l.opens or l.issued as known, max(l.week) over (partition by l.unit) = :week as recent,
                l.opens and l.week = :week as seen from (
              select l.*, exists (select 1 from access.visible v where v.subject_kind = 'outgoing'
                and v.subject_id = l.document and v.principal = any(:principals)) as opens
              from (select distinct on (l.unit, l.issued) l.unit, l.document, l.week, l.person, l.at, l.issued
                from tasks.urging_letter l where l.agency = :agency and l.unit = any(:units) and not l.given_up
                order by l.unit, l.issued, l.at desc) l) l
            """;

    /**
     * The last one to a unit.
     *
     * @param at null while it is not out, for who may not see it: then that there is one this week is all they know
     * @param href of the document, null for who may not see it
     * @param recent there is one of this week, so that another one is asked for once more
     * @param seen that is this one, and the reader may open it
     */
    public record Letter(@Nullable Instant at, @Nullable String href, boolean recent, boolean seen) {}

    /**
     * In the transaction that drafts it.
     *
     * @param again whether another one was asked for, knowing of the first
     * @throws RefusalException when it is the actor's own unit, or there is one this week and no other was asked for
     */
    void keep(UUID unit, String way, boolean again, Actor by) {
        Ruling.unless(urges(unit, by), "tasks.urging.refused.own").orThrow();
        UUID document = UUID.fromString(way.substring(way.lastIndexOf('/') + 1));
        if (!kept(unit, document, false, by)) {
            if (!again) {
                throw there(unit, by);
            }
            kept(unit, document, true, by);
        }
    }

    /** A head writes to units below, not to themselves. */
    public static boolean urges(UUID unit, Actor by) {
        return by.is(Role.LEADER) || !unit.equals(by.unit());
    }

    private boolean kept(UUID unit, UUID document, boolean again, Actor by) {
        return jdbc.sql("""
                                insert into tasks.urging_letter (document, agency, unit, week, again, person, at)
                                select :document, :agency, :unit, :week, :again, :person, :at
                                where :again or not exists (select 1 from tasks.urging_letter l where l.agency = :agency
                                  and l.unit = :unit and l.week = :week and not l.given_up)
                                on conflict (agency, unit, week) where not again and not given_up do nothing
                                """)
                        .param("document", document)
                        .param("agency", by.agency())
                        .param("unit", unit)
                        .param("week", week())
                        .param("again", again)
                        .param("person", by.person())
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Who drafted it, and when, only for who may know of it. */
    private RefusalException there(UUID unit, Actor by) {
        return last(
                        "select l.* from (%s) l where l.known and l.week = :week order by l.at desc limit 1",
                        List.of(unit), by)
                .query((row, n) -> {
                    UUID person = row.getObject("person", UUID.class);
                    String name = organization.names(List.of(person)).getOrDefault(person, "");
                    String at = Vietnam.write(row.getTimestamp("at").toInstant());
                    return new RefusalException("tasks.urging.refused.drafted", name, at);
                })
                .optional()
                .orElseGet(() -> new RefusalException("tasks.urging.refused.there"));
    }

    /** Of each of these units that was urged so, the last the reader may know of, or that there is one this week. */
    public Map<UUID, Letter> last(Collection<UUID> units, Actor reader) {
        Map<UUID, Letter> last = new HashMap<>();
        if (!units.isEmpty()) {
            last(
                            "select distinct on (l.unit) l.* from (%s) l where l.known or l.recent"
                                    + " order by l.unit, l.known desc, l.at desc",
                            units, reader)
                    .query((RowCallbackHandler) row -> last.put(row.getObject("unit", UUID.class), letter(row)));
        }
        return last;
    }

    private JdbcClient.StatementSpec last(String sql, Collection<UUID> units, Actor reader) {
        return jdbc.sql(sql.formatted(LAST))
                .param("week", week())
                .param("principals", access.principals(reader))
                .param("agency", reader.agency())
                .param("units", units.toArray(UUID[]::new));
    }

    private static Letter letter(ResultSet row) throws SQLException {
        Instant at = row.getBoolean("known") ? row.getTimestamp("at").toInstant() : null;
        String href = row.getBoolean("opens") ? "/documents/outgoing/" + row.getString("document") : null;
        return new Letter(at, href, row.getBoolean("recent"), row.getBoolean("seen"));
    }

    /** It is out: that there is one is no secret any more. */
    void issued(UUID document) {
        jdbc.sql("update tasks.urging_letter set issued = true where document = ?")
                .param(document)
                .update();
    }

    /** It counts no more, and another one of that week is the first. */
    void givenUp(UUID document) {
        jdbc.sql("update tasks.urging_letter set given_up = true where document = ?")
                .param(document)
                .update();
    }

    private LocalDate week() {
        return Vietnam.today(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
