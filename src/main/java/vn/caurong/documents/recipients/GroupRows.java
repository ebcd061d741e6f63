package vn.caurong.documents.recipients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Groups of an agency and what is listed by hand. */
@Repository
record GroupRows(JdbcClient jdbc) {
    List<Group> of(UUID agency, LocalDate day) {
        return jdbc.sql("""
                        select id, name, under, levels, beginnings from documents.recipient_group
                        where agency = :agency and during @> :day order by levels, name collate "vi-x-icu"
                        """)
                .param("agency", agency)
                .param("day", day)
                .query(GroupRows::group)
                .list();
    }

    /** One of the agency's, as long as it is there. */
    Optional<Group> one(UUID agency, UUID id) {
        return jdbc.sql("""
                        select id, name, under, levels, beginnings from documents.recipient_group
                        where agency = :agency and id = :id and upper(during) is null
                        """)
                .param("agency", agency)
                .param("id", id)
                .query(GroupRows::group)
                .optional();
    }

    /** Agencies listed (true) or left out (false) by hand on the day. */
    Map<UUID, Boolean> listed(UUID group, LocalDate day) {
        Map<UUID, Boolean> listed = new HashMap<>();
        jdbc.sql("""
                        select agency, belongs from documents.recipient_group_member
                        where grp = :group and during @> :day
                        """).param("group", group).param("day", day).query(row -> {
            listed.put(row.getObject("agency", UUID.class), row.getBoolean("belongs"));
        });
        return listed;
    }

    private static Group group(ResultSet row, int n) throws SQLException {
        return new Group(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("under", UUID.class),
                row.getInt("levels"),
                List.of((String[]) row.getArray("beginnings").getArray()));
    }
}
