package vn.caurong.documents.recipients;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Vietnam;

/** Changes of groups, from today on; what held before stays readable. */
@Repository
record GroupChanges(JdbcClient jdbc, Clock clock) {
    private static final String MEMBER = "documents.recipient_group_member";

    void insert(UUID id, UUID agency, String name, @Nullable UUID under) {
        jdbc.sql("""
                        insert into documents.recipient_group (id, agency, name, under, levels, during)
                        values (:id, :agency, :name, :under, 1, daterange(:day, null))
                        """)
                .param("id", id)
                .param("agency", agency)
                .param("name", name)
                .param("under", under, Types.OTHER)
                .param("day", today())
                .update();
    }

    void end(UUID group) {
        jdbc.sql("delete from " + MEMBER + " where grp = :group and lower(during) = :day")
                .param("group", group)
                .param("day", today())
                .update();
        jdbc.sql("""
                        update documents.recipient_group
                        set during = daterange(lower(during), greatest(:day, lower(during) + 1))
                        where id = :group
                        """).param("group", group).param("day", today()).update();
    }

    void put(UUID group, UUID agency, boolean belongs) {
        unlist(group, agency);
        jdbc.sql("insert into " + MEMBER + " values (:group, :agency, :belongs, daterange(:day, null))")
                .param("group", group)
                .param("agency", agency)
                .param("belongs", belongs)
                .param("day", today())
                .update();
    }

    void unlist(UUID group, UUID agency) {
        both("delete from " + MEMBER + " where lower(during) = :day", group, agency);
        both("update " + MEMBER + " set during = daterange(lower(during), :day) where during @> :day", group, agency);
    }

    private void both(String sql, UUID group, UUID agency) {
        jdbc.sql(sql + " and grp = :group and agency = :agency")
                .param("group", group)
                .param("agency", agency)
                .param("day", today())
                .update();
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
