package vn.caurong.bench;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.caurong.calendar.entries.MeasuredEntries;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.MeasuredTasks;

/**
 * Tasks, one for two documents, and calendar entries, one for five, built once beside the documents:
 * 500,000 and 200,000 at a million.
 */
record OtherSubjects(BuiltProgram program, Scale scale) {
    /** Ids of their own: the numbers of documents end far below. */
    private static final String PLANS = """
            create table bench.task_clone as
            select n, agency, at, day, turn, shift, a, ms, lpad(to_hex(n::bigint + (1::bigint << 36)), 15, '0') as tail, title,
                case when stage >= 4 then 3 when n %% 10 = 0 then 2 when n %% 10 < 5 then 0 else 1 end as stage
            from bench.clone where n %% 2 = 0 order by at;
            alter table bench.task_clone add primary key (n);
            create table bench.entry_clone as
            select n, agency, (day + time '08:00' + make_interval(hours => n %% 9)) at time zone 'Asia/Ho_Chi_Minh' as at,
                day, turn, shift, a, ms, lpad(to_hex(n::bigint + (1::bigint << 37)), 15, '0') as tail, title, 0 as stage
            from bench.clone where n %% 5 = 0 order by at;
            alter table bench.entry_clone add primary key (n);
            """.replace("%%", "%");

    /**
     * The newest week of the measured agency holds a hundred entries at every scale, so that its page
     * shows as much whatever else is stored.
     */
    private static final String MEASURED_WEEK = """
            with newest as (select date_trunc('week', max(day) + 1)::date - 1 as monday from bench.entry_clone),
            kept as (select n from bench.entry_clone where agency = 1 order by at desc, n desc limit 100),
            moved as (select e.n, case when k.n is null then e.day - 7 else monday + e.n % 5 end as day
                from bench.entry_clone e cross join newest left join kept k on k.n = e.n
                where e.agency = 1 and (k.n is not null or e.day >= monday))
            update bench.entry_clone e set day = m.day, at = e.at + (m.day - e.day) * interval '1 day'
            from moved m where m.n = e.n
            """;

    private static final String WEEKS = """
            insert into calendar.publication (agency, year, week, version, person, post, at)
            select distinct bench.place(agency, 0, 1, 0), extract(isoyear from w)::int, extract(week from w)::int, 1,
                bench.place(agency, 1, 3, 2), bench.place(agency, 1, 2, 2), now()
            from (select agency, day + 1 as w from bench.entry_clone) e on conflict do nothing
            """;

    void build() {
        JdbcTemplate jdbc = program.administrator();
        if (Boolean.TRUE.equals(
                jdbc.queryForObject("select to_regclass('bench.others_built') is not null", Boolean.class))) {
            return;
        }
        jdbc.execute("drop table if exists bench.task_clone, bench.entry_clone");
        List<Mold> molds = Stream.concat(tasks(), Stream.of(entry())).toList();
        var bulk = new Bulk(jdbc, "tasks", "calendar");
        List<String> indexes = bulk.begin();
        jdbc.execute(PLANS);
        jdbc.execute(MEASURED_WEEK);
        molds.forEach(mold -> new Cloning(jdbc).build(mold, scale));
        jdbc.execute(WEEKS);
        bulk.end(indexes);
        jdbc.execute("create table bench.others_built as select now() as at");
        jdbc.execute("vacuum analyze");
        jdbc.execute("checkpoint");
    }

    private Stream<Mold> tasks() {
        var steps = new MeasuredTasks(program.context());
        return Stream.of(0, 1, 2, 3).map(stage -> {
            String words = "Nhiệm vụ mẫu của việc đo lường, bước " + stage;
            UUID id = task(stage, words, Model.STAFF, steps);
            return new Mold(
                    "bench.task_clone", stage, id, began("tasks.task", "given_at", id), Map.of(words, "c.title"));
        });
    }

    /** Given, worked on, reported, confirmed and seen to be so. */
    static UUID task(int stage, String words, Staffing staff, MeasuredTasks steps) {
        Actor leader = staff.leader(1);
        Actor lead = staff.head(2);
        UUID id = steps.give(words, List.of(lead, staff.specialist(3, 3), staff.head(4)), leader);
        if (stage >= 1) {
            steps.receive(id, lead);
        }
        if (stage >= 2) {
            steps.report(id, lead);
        }
        if (stage >= 3) {
            steps.confirm(id, leader);
            steps.know(id, lead);
        }
        return id;
    }

    private Mold entry() {
        String words = "Lịch mẫu của việc đo lường";
        UUID id = entry(words, Model.STAFF, new MeasuredEntries(program.context()));
        return new Mold(
                "bench.entry_clone", 0, id, began("calendar.entry", "registered_at", id), Map.of(words, "c.title"));
    }

    /** Published with its week. */
    static UUID entry(String words, Staffing staff, MeasuredEntries steps) {
        UUID id = steps.registered(
                words, staff.head(2), staff.specialist(3, 3), staff.head(4).unit(), staff.clerk());
        steps.published(id, staff.clerk(), staff.leader(1));
        return id;
    }

    private java.time.OffsetDateTime began(String table, String column, UUID id) {
        var at = program.administrator()
                .queryForObject("select " + column + " from " + table + " where id = ?", java.sql.Timestamp.class, id);
        return at.toInstant().atOffset(ZoneOffset.UTC);
    }
}
