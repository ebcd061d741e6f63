package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;
import vn.caurong.worklist.WorkList;

/** Entries that are not over, by the posts and units in them, when these go on as others. */
@Repository
record ComingEntries(JdbcClient jdbc, Organization organization, Clock clock) implements WorkList.Belonging {
    private static final int MOST = 2000;

    /** A draft and what was put off wait however long. */
    private static final String COMING = """
            (e.state in ('DRAFT', 'PUT_OFF')
              or e.state in ('REGISTERED', 'CONSOLIDATED', 'APPROVED', 'PUBLISHED') and e.ends > :now)
            """;

    private static final String POSTS = """
            select distinct post from calendar.entry e cross join lateral (
                select e.chair as post union all select e.stand_in
                union all select a.ref from calendar.attendee a where a.entry = e.id and a.kind = 'POST') named
            where post is not null and
            """;

    private static final String UNITS = """
            select distinct named.unit from calendar.entry e cross join lateral (
                select e.unit as unit union all select e.preparing
                union all select a.ref from calendar.attendee a where a.entry = e.id and a.kind = 'UNIT') named
            where named.unit is not null and
            """;

    private static final String OF = """
            select e.id from calendar.entry e where e.agency in (:here, :there)
              and (:whole and e.agency = :here or e.chair = :post or e.stand_in = :post
                or e.unit = :unit or e.preparing = :unit
                or exists (select 1 from calendar.attendee a where a.entry = e.id and a.ref in (:post, :unit)))
              and
            """;

    /** Those in an entry to come, and of its units that are no more everybody's who were in them last. */
    @Override
    public List<UUID> posts() {
        LocalDate today = Vietnam.today(clock);
        List<UUID> posts = new ArrayList<>(
                organization.postsEver(ids(POSTS), today).stream().map(Post::id).toList());
        for (Unit unit : organization.unitsEver(ids(UNITS))) {
            LocalDate last = unit.to();
            if (last != null && last.isBefore(today)) {
                organization.postsOf(unit.agency(), last).stream()
                        .filter(post -> post.unit().equals(unit.id()))
                        .map(Post::id)
                        .forEach(posts::add);
            }
        }
        return posts;
    }

    /** Those in which the post or its unit stands, of an agency that is no more all; locked in the order of their ids. */
    List<UUID> locked(Post from, Post to) {
        return jdbc.sql(OF + COMING + " order by e.id limit " + MOST + " for no key update of e")
                .param("here", from.agency())
                .param("there", to.agency())
                .param("whole", !from.agency().equals(to.agency()))
                .param("post", from.id())
                .param("unit", from.unit())
                .param("now", OffsetDateTime.now(clock))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Weeks of the agency in which something waits, locked as every act locks them: after the entries. */
    void lockWeeks(UUID agency) {
        jdbc.sql("select id from calendar.week where agency = ? and next_over is not null order by id for update")
                .param(agency)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<UUID> ids(String select) {
        return jdbc.sql(select + COMING)
                .param("now", OffsetDateTime.now(clock))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
