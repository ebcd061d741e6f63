package vn.caurong.calendar.week;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.calendar.duties.CoveredDuties;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.worklist.Duty;

/** The Office says until when units register, from a day on; what held before stays as it was. */
@Component
class KeepingCutOffs {
    private final JdbcClient jdbc;
    private final CoveredDuties duties;
    private final Journal journal;
    private final Clock clock;

    KeepingCutOffs(JdbcClient jdbc, CoveredDuties duties, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
    }

    /** It is what the Office consolidates by. */
    Ruling may(Actor by) {
        return duties.may(by, Duty.CONSOLIDATE);
    }

    /** Newest first. */
    List<CutOffRow> of(UUID agency) {
        return jdbc.sql("""
                        select weekday, at, lower(during) as first, upper(during) as ends from calendar.cut_off
                        where agency = ? order by during desc limit 50
                        """)
                .param(agency)
                .query((row, n) -> {
                    LocalDate ends = row.getObject("ends", LocalDate.class);
                    return new CutOffRow(
                            DayOfWeek.of(row.getInt("weekday")),
                            row.getObject("at", LocalTime.class),
                            row.getObject("first", LocalDate.class),
                            ends == null ? null : ends.minusDays(1));
                })
                .list();
    }

    /**
     * @param from first day it holds, today or later: a week that was closed under the old rule stays so
     */
    @Transactional
    void set(DayOfWeek day, LocalTime at, LocalDate from, Actor by) {
        may(by).and(() -> Ruling.unless(!from.isBefore(Vietnam.today(clock)), "calendar.refused.cut-off.past"))
                .orThrow();
        // one at a time for an agency, whatever is there
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('calendar.cut_off ' || ?, 0))")
                .param(by.agency().toString())
                .query((row, n) -> 0)
                .single();
        jdbc.sql("delete from calendar.cut_off where agency = ? and lower(during) >= ?")
                .params(by.agency(), from)
                .update();
        jdbc.sql("""
                        update calendar.cut_off set during = daterange(lower(during), :from)
                        where agency = :agency and during @> :from::date
                        """).param("agency", by.agency()).param("from", from).update();
        jdbc.sql("insert into calendar.cut_off values (?, ?, ?, daterange(?, null))")
                .params(by.agency(), day.getValue(), at, from)
                .update();
        journal.record(Entry.of(by, "calendar.cut-off-set", new Subject("calendar-cut-off", by.agency()))
                .with(Map.of("weekday", "" + day.getValue(), "at", at.toString(), "from", from.toString())));
    }
}
