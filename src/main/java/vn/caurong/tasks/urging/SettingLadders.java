package vn.caurong.tasks.urging;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Organization;

/** An administrator sets another ladder from a day on; the one before ends there and stays. */
@Component
record SettingLadders(
        JdbcClient jdbc, Administration administration, Organization organization, Journal journal, Clock clock) {
    /** In the caller's transaction. */
    void set(UUID agency, RuleForm form, Actor by) {
        administration.require(agency, by);
        Ladder ladder = form.ladder();
        UUID unit = form.unit();
        var from = form.from();
        var today = Vietnam.today(clock);
        Ruling.unless(!from.isBefore(today), "tasks.urging.refused.past")
                .and(() -> Ruling.unless(
                        unit == null
                                || organization.unitsOf(agency, today).stream()
                                        .anyMatch(each -> each.id().equals(unit)),
                        "tasks.refused.form"))
                .orThrow();
        jdbc.sql("delete from tasks.urging_rule where agency = :agency and unit is not distinct from :unit::uuid"
                        + " and lower(during) >= :from::date")
                .param("agency", agency)
                .param("unit", unit, Types.OTHER)
                .param("from", from)
                .update();
        jdbc.sql("update tasks.urging_rule set during = daterange(lower(during), :from::date) where agency = :agency"
                        + " and unit is not distinct from :unit::uuid and during @> :from::date")
                .param("agency", agency)
                .param("unit", unit, Types.OTHER)
                .param("from", from)
                .update();
        insert(agency, unit, ladder, form, by);
        journal.record(new Entry(
                agency,
                "tasks.urging-set",
                new Subject(UrgingNotices.KIND, agency),
                by,
                Map.of("from", from.toString()),
                form.basis()));
    }

    private void insert(
            UUID agency, @org.jspecify.annotations.Nullable UUID unit, Ladder ladder, RuleForm form, Actor by) {
        try {
            jdbc.sql("""
                            insert into tasks.urging_rule (id, agency, unit, before_days, on_day, every_days, up_days,
                                confirm_days, during, basis, by_person, at)
                            values (:id, :agency, :unit, :before::int[], :onDay, :every, :up, :confirm,
                                daterange(:from::date, null), :basis, :by, :at)
                            """)
                    .param("id", Ids.next())
                    .param("agency", agency)
                    .param("unit", unit, Types.OTHER)
                    .param(
                            "before",
                            ladder.before().stream().map(String::valueOf).toArray(String[]::new))
                    .param("onDay", ladder.onDay())
                    .param("every", ladder.every(), Types.INTEGER)
                    .param("up", ladder.up(), Types.INTEGER)
                    .param("confirm", Objects.requireNonNullElse(ladder.confirm(), 0))
                    .param("from", form.from())
                    .param("basis", form.basis())
                    .param("by", by.person())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (DataIntegrityViolationException atOnce) {
            throw new RefusalException("tasks.urging.refused.atOnce");
        }
    }
}
