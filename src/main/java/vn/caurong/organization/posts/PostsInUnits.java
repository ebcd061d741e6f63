package vn.caurong.organization.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.units.UnitsByName;

/** Posts as tables name them: by unit and title. */
@Repository
public class PostsInUnits {
    private final JdbcClient jdbc;
    private final UnitsByName units;

    PostsInUnits(JdbcClient jdbc, UnitsByName units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    UUID unit(UUID agency, String meant, LocalDate day) {
        return units.one(agency, meant, day).id();
    }

    int count(UUID unit, String title, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from organization.post
                        where unit = ? and lower(title) = lower(?) and during @> ?::date\
                        """).params(unit, title, day).query(Integer.class).single();
    }

    /**
     * The one post of this title in the unit.
     *
     * @throws RefusalException when there is none or more than one
     */
    public UUID only(UUID agency, String unitMeant, String title, LocalDate day) {
        UUID unit = unit(agency, unitMeant, day);
        List<UUID> found = jdbc.sql("""
                        select id from organization.post
                        where unit = ? and lower(title) = lower(?) and during @> ?::date limit 2\
                        """)
                .params(unit, title, day)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        if (found.size() != 1) {
            throw new RefusalException(
                    found.isEmpty() ? "organization.refused.noPost" : "organization.refused.postAmbiguous", title);
        }
        return found.getFirst();
    }
}
