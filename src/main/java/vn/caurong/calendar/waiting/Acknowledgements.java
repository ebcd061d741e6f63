package vn.caurong.calendar.waiting;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.NewItem;
import vn.caurong.worklist.WorkList;

/** Who was asked whether a late change reached them (đã rõ), and who said so. */
@Repository
public record Acknowledgements(JdbcClient jdbc, WorkList worklist, Clock clock) {
    /** Urgent: it is of today or tomorrow. */
    private static final int URGENCY = 1;

    /**
     * Asks each for one word; in the transaction of the change, after they were told of it. What waits for others goes
     * on saying what they were told.
     *
     * @param version of the entry that says what changed
     * @param due when it begins
     */
    public void ask(Subject entry, int version, String title, Instant due, Collection<UUID> people, Actor by) {
        jdbc.sql("""
                        insert into calendar.acknowledgement (entry, version, person, asked_at)
                        select :entry, :version, person, :now from unnest(:people::uuid[]) as person
                        """)
                .param("entry", entry.id())
                .param("version", version)
                .param("now", OffsetDateTime.now(clock))
                .param("people", people.toArray(UUID[]::new))
                .update();
        close(entry, people);
        worklist.open(
                people.stream()
                        .map(person -> new NewItem(
                                entry,
                                Duty.ACKNOWLEDGE,
                                new Assignee.ToPerson(person),
                                due,
                                URGENCY,
                                title,
                                "",
                                by.name()))
                        .toList(),
                by);
    }

    /** Who may not read it any more is waited for no longer. */
    public void release(Subject entry, Collection<UUID> people) {
        jdbc.sql("delete from calendar.acknowledgement where entry = ? and person = any(?) and answered_at is null")
                .params(entry.id(), people.toArray(UUID[]::new))
                .update();
        close(entry, people);
    }

    private void close(Subject entry, Collection<UUID> people) {
        Set<Assignee> asked = people.stream().map(Assignee.ToPerson::new).collect(Collectors.toSet());
        worklist.openOn(entry).stream()
                .filter(item -> item.duty() == Duty.ACKNOWLEDGE && asked.contains(item.assignee()))
                .forEach(item -> worklist.close(entry, Duty.ACKNOWLEDGE, item.assignee(), null));
    }

    /**
     * Everything up to the version the person has seen is answered; what changed since still waits.
     *
     * @return false when nothing waited
     */
    public boolean answer(Subject entry, int version, Actor by) {
        int answered = jdbc.sql("""
                        update calendar.acknowledgement set answered_at = :now
                        where entry = :entry and person = :person and version <= :version and answered_at is null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("entry", entry.id())
                .param("person", by.person())
                .param("version", version)
                .update();
        boolean more = of(entry.id()).stream().anyMatch(each -> each.missing(by.person()));
        if (!more) {
            worklist.close(entry, Duty.ACKNOWLEDGE, new Assignee.ToPerson(by.person()), by);
        }
        return answered > 0;
    }

    /** The last asked of each person. */
    public List<Acknowledgement> of(UUID entry) {
        return jdbc.sql("""
                        select distinct on (person) person, asked_at, answered_at
                        from calendar.acknowledgement where entry = ? order by person, version desc
                        """)
                .param(entry)
                .query(DataClassRowMapper.newInstance(Acknowledgement.class))
                .list();
    }
}
