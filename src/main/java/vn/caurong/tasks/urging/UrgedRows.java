package vn.caurong.tasks.urging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks that are due, and what was told of them; the key of the table tells each step once. */
@Repository
record UrgedRows(JdbcClient jdbc) {
    /**
     * What the lead still has to report done and is due, and reports that wait, whenever they are due; the first
     * line is the condition of the index of open tasks.
     */
    private static final String OPEN = """
            state not in ('CLOSED', 'CANCELLED')
            and (state in ('GIVEN', 'IN_PROGRESS') and due < ? or state = 'REPORTED')""";

    /** Agencies with a task due before then, or a report. */
    List<UUID> agencies(Instant before) {
        return jdbc.sql("""
                        select distinct agency from tasks.task where %s order by agency
                        """.formatted(OPEN))
                .param(Timestamp.from(before))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    List<OpenTask> open(UUID agency, Instant before) {
        return open(agency, before, 0);
    }

    /** Those of which somebody may be told at any hour. */
    List<OpenTask> urgent(UUID agency, Instant before) {
        return open(agency, before, 1);
    }

    private List<OpenTask> open(UUID agency, Instant before, int urgency) {
        return jdbc.sql("""
                        select id, agency, lead_unit, lead_post, due, urgency, words,
                            coalesce((select max(d.at) from tasks.deadline d where d.task = t.id), given_at) as set_at,
                            (select e.at from tasks.extension e where e.task = t.id and e.decision is null) as asked,
                            reported_at,
                            array(select c.post from tasks.coordinator c where c.task = t.id and not exists (
                                select 1 from tasks.report r where r.task = t.id and r.kind = 'PART'
                                    and r.by_post = c.post and r.at >= t.given_at)) as coordinators
                        from tasks.task t where agency = ? and %s and urgency >= ? order by due, id
                        """.formatted(OPEN))
                .params(agency, Timestamp.from(before), urgency)
                .query(UrgedRows::open)
                .list();
    }

    private static OpenTask open(ResultSet row, int n) throws SQLException {
        return new OpenTask(
                row.getObject("id", UUID.class),
                row.getObject("agency", UUID.class),
                row.getObject("lead_unit", UUID.class),
                row.getObject("lead_post", UUID.class),
                List.of((UUID[]) row.getArray("coordinators").getArray()),
                row.getTimestamp("due").toInstant(),
                row.getTimestamp("set_at").toInstant(),
                instant(row, "asked"),
                instant(row, "reported_at"),
                row.getInt("urgency"),
                row.getString("words"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    /**
     * Those of these steps that nobody was told before, now told.
     *
     * @param bundle of a step
     */
    List<UrgedStep> tell(List<UrgedStep> steps, Function<UrgedStep, UUID> bundle, Instant now) {
        Set<String> fresh = new HashSet<>(jdbc.sql("""
                        insert into tasks.urged (task, due, step, post, person, bundle, at)
                        select *, :now::timestamptz from unnest(:tasks::uuid[], :dues::timestamptz[],
                            :steps::text[], :posts::uuid[], :people::uuid[], :bundles::uuid[])
                        on conflict do nothing returning task || ' ' || step || ' ' || post
                        """)
                .param("now", Timestamp.from(now))
                .param("tasks", of(steps, step -> step.task().id()))
                .param("dues", of(steps, UrgedStep::from))
                .param("steps", of(steps, UrgedStep::step))
                .param("posts", of(steps, UrgedStep::post))
                .param("people", of(steps, UrgedStep::person))
                .param("bundles", of(steps, bundle))
                .query(String.class)
                .list());
        return steps.stream()
                .filter(step -> fresh.contains(step.task().id() + " " + step.step() + " " + step.post()))
                .toList();
    }

    private static String[] of(List<UrgedStep> steps, Function<UrgedStep, ? extends @Nullable Object> value) {
        return steps.stream()
                .map(value)
                .map(each -> each == null ? null : each.toString())
                .toArray(String[]::new);
    }
}
