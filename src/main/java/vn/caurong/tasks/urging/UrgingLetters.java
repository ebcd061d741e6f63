package vn.caurong.tasks.urging;

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
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/** Which units were urged by letter, so that two do not write the same. */
@Repository
public record UrgingLetters(JdbcClient jdbc, Access access, Organization organization, Clock clock) {
    /**
     * The last one to a unit.
     *
     * @param href of the document, null for who may not see it
     * @param recent of this week, so that another one is asked for once more
     */
    public record Letter(Instant at, @Nullable String href, boolean recent) {}

    /**
     * In the transaction that drafts it.
     *
     * @param again whether another one was asked for, knowing of the first
     * @throws RefusalException when there is one this week and no other was asked for
     */
    void keep(UUID unit, String way, boolean again, Actor by) {
        UUID document = UUID.fromString(way.substring(way.lastIndexOf('/') + 1));
        if (!kept(unit, document, false, by)) {
            if (!again) {
                throw there(unit, by);
            }
            kept(unit, document, true, by);
        }
    }

    private boolean kept(UUID unit, UUID document, boolean again, Actor by) {
        return jdbc.sql("""
                                insert into tasks.urging_letter (document, agency, unit, week, again, person, at)
                                values (?, ?, ?, ?, ?, ?, ?) on conflict (agency, unit, week) where not again do nothing
                                """)
                        .params(
                                document,
                                by.agency(),
                                unit,
                                week(),
                                again,
                                by.person(),
                                Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private RefusalException there(UUID unit, Actor by) {
        return jdbc.sql(
                        "select person, at from tasks.urging_letter where agency = ? and unit = ? order by at desc limit 1")
                .params(by.agency(), unit)
                .query((row, n) -> {
                    UUID person = row.getObject("person", UUID.class);
                    String name = organization.names(List.of(person)).getOrDefault(person, "");
                    String at = Vietnam.write(row.getTimestamp("at").toInstant());
                    return new RefusalException("tasks.urging.refused.drafted", name, at);
                })
                .single();
    }

    /** Of each of these units that was urged so, the last. */
    public Map<UUID, Letter> last(Collection<UUID> units, Actor reader) {
        Map<UUID, Letter> last = new HashMap<>();
        if (!units.isEmpty()) {
            jdbc.sql("""
                            select distinct on (l.unit) l.unit, l.at, l.week = :week as recent,
                                case when exists (select 1 from access.visible v where v.subject_kind = 'outgoing'
                                        and v.subject_id = l.document and v.principal = any(:principals))
                                    then '/documents/outgoing/' || l.document end as href
                            from tasks.urging_letter l where l.agency = :agency and l.unit = any(:units)
                            order by l.unit, l.at desc
                            """)
                    .param("week", week())
                    .param("principals", access.principals(reader))
                    .param("agency", reader.agency())
                    .param("units", units.toArray(UUID[]::new))
                    .query((RowCallbackHandler) row -> last.put(
                            row.getObject("unit", UUID.class),
                            new Letter(
                                    row.getTimestamp("at").toInstant(),
                                    row.getString("href"),
                                    row.getBoolean("recent"))));
        }
        return last;
    }

    private LocalDate week() {
        return Vietnam.today(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
