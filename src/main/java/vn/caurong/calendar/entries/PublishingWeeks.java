package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.calendar.waiting.WaitingWeeks;
import vn.caurong.calendar.week.Week;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;

/** The Office publishes a week: everything approved in it, each time marked against what people know. */
@Component
public class PublishingWeeks {
    /** No publication is kept of weeks before. */
    private static final int FIRST = 2000;

    private final JdbcClient jdbc;
    private final SavingEntries saving;
    private final MovingEntries moving;
    private final MoveDuties duties;
    private final EntryVersions versions;
    private final EntryTrail trail;
    private final TellingPublished telling;
    private final WaitingWeeks waiting;
    private final Journal journal;
    private final Clock clock;

    PublishingWeeks(
            JdbcClient jdbc,
            SavingEntries saving,
            MovingEntries moving,
            MoveDuties duties,
            EntryVersions versions,
            EntryTrail trail,
            TellingPublished telling,
            WaitingWeeks waiting,
            Journal journal,
            Clock clock) {
        this.jdbc = jdbc;
        this.saving = saving;
        this.moving = moving;
        this.duties = duties;
        this.versions = versions;
        this.trail = trail;
        this.telling = telling;
        this.waiting = waiting;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws RefusalException when nothing approved can be published, or somebody publishes it now
     */
    @Transactional
    public Outcome publish(Week week, Actor by) {
        Ruling.unless(week.year() >= FIRST, "calendar.refused.nothing-approved", week.number())
                .orThrow();
        duties.may(EntryMove.PUBLISH, EntryState.APPROVED, by).orThrow();
        int edition = edition(week, by);
        List<Outcome.Refused> refused = new ArrayList<>();
        List<CalendarEntry> approved = approved(week, by);
        for (CalendarEntry entry : approved) {
            if (moving.may(entry, EntryMove.PUBLISH) instanceof Ruling.Refused(var why)) {
                refused.add(MovingEntries.refused(entry, why));
            } else {
                publish(entry, edition == 1 ? EntryVersions.Mark.PUBLISHED : EntryVersions.Mark.NEW, by);
            }
        }
        Set<UUID> left = refused.stream().map(Outcome.Refused::id).collect(Collectors.toSet());
        List<CalendarEntry> published =
                approved.stream().filter(entry -> !left.contains(entry.id())).toList();
        telling.published(week, week.subject(by.agency()), published, edition, by);
        int passed = published.size();
        some(week, passed, refused).orThrow();
        journal.record(Entry.of(by, "calendar.week-published", week.subject(by.agency()))
                .with(Map.of("week", week.toString(), "edition", "" + edition, "entries", "" + passed)));
        waiting.settle(week, by);
        return new Outcome(passed, refused);
    }

    /** Where none passes, the first of those refused says why. */
    private static Ruling some(Week week, int passed, List<Outcome.Refused> refused) {
        if (passed > 0 || refused.isEmpty()) {
            return Ruling.unless(passed > 0, "calendar.refused.nothing-approved", week.number());
        }
        Outcome.Refused first = refused.getFirst();
        Refusal why = Refusal.of(first.key(), first.arguments().toArray());
        return Ruling.refused("calendar.refused.none-published", week.number(), refused.size(), first.words(), why);
    }

    private void publish(CalendarEntry entry, EntryVersions.Mark mark, Actor by) {
        saving.move(entry, EntryState.PUBLISHED, by);
        versions.keep(entry, entry.plan(), mark, "", by);
        trail.published(entry);
        trail.tell(entry.id(), "published", "", by);
    }

    /** All that are not over: the clerk who publishes was named in each when it was registered. */
    private List<CalendarEntry> approved(Week week, Actor by) {
        return jdbc.sql(EntryRows.SELECT + """
                         where e.agency = :agency and e.state = 'APPROVED' and e.starts >= :from and e.starts < :to
                          and e.ends > :now
                        order by e.id for no key update of e
                        """)
                .param("agency", by.agency())
                .param("now", OffsetDateTime.now(clock))
                .param("from", week.starts().atOffset(ZoneOffset.UTC))
                .param("to", week.ends().atOffset(ZoneOffset.UTC))
                .query(EntryRows.ROWS)
                .list();
    }

    private int edition(Week week, Actor by) {
        try {
            return jdbc.sql("""
                            insert into calendar.publication (agency, year, week, version, person, post, at)
                            select :agency, :year, :week, coalesce(max(version), 0) + 1, :person, :post, :now
                            from calendar.publication where agency = :agency and year = :year and week = :week
                            returning version
                            """)
                    .param("agency", by.agency())
                    .param("year", week.year())
                    .param("week", week.number())
                    .param("person", by.person())
                    .param("post", by.post())
                    .param("now", OffsetDateTime.now(clock))
                    .query(Integer.class)
                    .single();
        } catch (DuplicateKeyException atTheSameTime) {
            throw new RefusalException("calendar.refused.publishing-now", week.number());
        }
    }
}
