package vn.caurong.tasks.task;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How far a whole is by its parts: the mean of those not cancelled, what is closed being done. Kept with
 * each whole, so that lists, board and files say the same as the page.
 */
@Repository
public record RollingUp(JdbcClient jdbc) {
    /** The last step; that it is done counts as long as nobody sent that back. */
    private static final String REPORTED = """
            (select r.percent from tasks.report r join tasks.task t on t.id = r.task
              where t.id = :task and r.at >= t.given_at
                and (r.kind = 'PROGRESS' or r.kind = 'DONE' and t.state in ('REPORTED', 'CLOSED'))
              order by r.at desc, r.id desc limit 1)""";

    /**
     * Counted anew after every change, in its transaction. From the part up, each whole locked before it is counted:
     * of two parts that change at once the second counts with the first.
     */
    public void from(UUID task) {
        count(task);
        Optional<UUID> whole = lockWhole(task);
        while (whole.isPresent() && count(whole.get())) {
            whole = lockWhole(whole.get());
        }
    }

    /** What its lead reported stands as it stood before the act that took it back; locked before. */
    public void again(UUID task) {
        jdbc.sql("update tasks.task set percent = coalesce(" + REPORTED + ", 0) where id = :task")
                .param("task", task)
                .update();
        from(task);
    }

    /**
     * The order in which every act locks, for one that changes several tasks: parts before their wholes, to the top.
     * No key, as of each whole: whoever tells of tasks shares theirs, in an order of its own.
     */
    public void lock(List<UUID> tasks) {
        jdbc.sql("""
                        with recursive above as (
                            select id, parent from tasks.task where id = any(:tasks)
                            union select w.id, w.parent from tasks.task w join above a on a.parent = w.id),
                        level as (
                            select id, 0 as depth from above where parent is null
                            union all select a.id, l.depth + 1 from above a join level l on l.id = a.parent)
                        select t.id from tasks.task t join level on level.id = t.id
                        order by level.depth desc, t.id for no key update of t
                        """)
                .param("tasks", tasks.toArray(UUID[]::new))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** No key: changing a part twice shares its whole's key, and two who hold that would wait for each other. */
    private Optional<UUID> lockWhole(UUID part) {
        return jdbc.sql("""
                        select w.id from tasks.task w
                        where w.id = (select parent from tasks.task where id = ?) for no key update of w
                        """)
                .param(part)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** With every part called off it is as far as its lead reported; true when it is another number. */
    private boolean count(UUID whole) {
        return jdbc.sql("""
                        update tasks.task w set percent = r.percent
                        from (select coalesce(
                                round(avg(case p.state when 'CLOSED' then 100 else p.percent end)
                                    filter (where p.state <> 'CANCELLED'))::int,
                                %s, 0) as percent
                              from tasks.task p where p.parent = :task having count(*) > 0) r
                        where w.id = :task and w.percent <> r.percent
                        """.formatted(REPORTED)).param("task", whole).update() > 0;
    }
}
