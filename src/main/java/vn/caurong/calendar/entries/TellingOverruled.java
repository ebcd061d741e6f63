package vn.caurong.calendar.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.notifications.NewNotice;
import vn.caurong.notifications.Notices;

/** An entry lost the time of a leader or has it again: who registered it is told, and once it was published who takes part; then it also waits to be arranged. */
@Component
record TellingOverruled(JdbcClient jdbc, Notices notices, EntryPeople concerned, ArrangingEntries arranging) {
    /**
     * @param times of leaders that were given away
     * @param why as far as whoever reads what lost them may know it
     */
    void lost(List<UUID> times, String why, Actor by) {
        tell(times, "overruled", why, by);
    }

    /**
     * @param times that were given away and are held again
     */
    void back(List<UUID> times, Actor by) {
        tell(times, "given-back", "", by);
    }

    private void tell(List<UUID> times, String what, String why, Actor by) {
        List<NewNotice> all = new ArrayList<>();
        Set<UUID> told = new TreeSet<>(); // one that lost two leaders at once is told of once
        for (UUID time : times) {
            CalendarEntry entry = of(time);
            if (!told.add(entry.id())) {
                continue;
            }
            Set<UUID> people = concerned.registered(entry, by);
            if (entry.state().wasPublished()) {
                people.addAll(concerned.takePart(entry.plan(), by));
            }
            people.forEach(person -> all.add(new NewNotice(
                    person,
                    "calendar-" + what + ":" + time,
                    "calendar.notice." + what,
                    List.of(entry.during().written(), entry.plan().reason(why)),
                    entry.subject(),
                    null,
                    EntryPage.way(entry.id()),
                    0,
                    entry.plan().words(),
                    "",
                    "",
                    null)));
        }
        notices.tell(all);
        told.forEach(entry -> arranging.settle(entry, by));
    }

    private CalendarEntry of(UUID time) {
        return jdbc.sql(EntryRows.SELECT + " where e.id = (select entry from calendar.leader_time where id = ?)")
                .param(time)
                .query(EntryRows.ROWS)
                .single();
    }
}
