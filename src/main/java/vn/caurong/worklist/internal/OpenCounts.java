package vn.caurong.worklist.internal;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import vn.caurong.worklist.WorkList.Count;

/** Counts the open items a person reaches, by kind of subject. */
@Repository
record OpenCounts(ReachedItems reached) {
    Map<String, Count> of(Reach reach, String[] principals, Instant now) {
        return reached
                .of(
                        "select i.subject_kind, count(*) filter (where i.duty <> 'KNOW'),"
                                + " count(*) filter (where i.duty = 'KNOW') from worklist.item i"
                                + " left join worklist.snooze s on s.item = i.id and s.person = :person"
                                + " where not "
                                + ReachedItems.SNOOZED
                                + " and "
                                + ReachedItems.REACHED
                                + " group by 1",
                        reach,
                        principals,
                        now)
                .query((row, n) -> Map.entry(row.getString(1), new Count(row.getLong(2), row.getLong(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
