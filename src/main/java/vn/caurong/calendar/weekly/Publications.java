package vn.caurong.calendar.weekly;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.calendar.week.Week;

/** Which weeks were published, and how often. */
@Repository
public record Publications(JdbcClient jdbc) {
    /** How often, 0 for not yet. */
    public int last(UUID agency, Week week) {
        return jdbc.sql("""
                        select coalesce(max(version), 0) from calendar.publication
                        where agency = ? and year = ? and week = ?
                        """)
                .params(agency, week.year(), week.number())
                .query(Integer.class)
                .single();
    }

    /** The last of them, empty for not yet. */
    public Optional<Publication> latest(UUID agency, Week week) {
        return jdbc.sql("""
                        select version, at from calendar.publication
                        where agency = ? and year = ? and week = ? order by version desc limit 1
                        """)
                .params(agency, week.year(), week.number())
                .query(DataClassRowMapper.newInstance(Publication.class))
                .optional();
    }

    /**
     * @param version first, second … of the week
     */
    public record Publication(int version, Instant at) {}

    /** Agencies that published one. */
    public List<UUID> agencies() {
        return jdbc.sql("select distinct agency from calendar.publication limit 2000")
                .query((row, n) -> row.getObject("agency", UUID.class))
                .list();
    }
}
