package vn.caurong.journal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Journal.Broken;
import vn.caurong.journal.Line;

/**
 * Walks every chain by cursor, so that a journal of any length fits in memory, within one snapshot,
 * so that writers meanwhile do not look like damage.
 */
@Component
class VerifyingChains {
    private static final byte[] NOTHING = {};

    private final JdbcTemplate jdbc;
    private final SignedHeads heads;

    VerifyingChains(DataSource database, SignedHeads heads) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(1000);
        this.heads = heads;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Optional<Broken> firstBroken() {
        Broken entry = jdbc.query("select * from journal.entry order by agency, number", VerifyingChains::walk);
        return entry != null ? Optional.of(entry) : ends().or(heads::firstBroken);
    }

    private static @Nullable Broken walk(ResultSet rows) throws SQLException {
        UUID agency = new UUID(0, 0);
        long number = 0;
        byte[] previous = NOTHING;
        while (rows.next()) {
            Line line = EntryLine.of(rows);
            if (!line.agency().equals(agency)) {
                agency = line.agency();
                number = 0;
                previous = NOTHING;
            }
            number++;
            if (line.number() != number) {
                return new Broken(line.agency(), number, "missing");
            }
            byte[] hash = rows.getBytes("hash");
            if (!Arrays.equals(hash, EntryHash.of(previous, line))) {
                return new Broken(line.agency(), number, "changed");
            }
            previous = hash;
        }
        return null;
    }

    /** The end of each chain is what its head says: nothing cut off, nothing put behind. */
    private Optional<Broken> ends() {
        return jdbc
                .query(
                        """
                        select c.agency, case
                            when c.number > coalesce(e.number, 0) then coalesce(e.number, 0) + 1
                            when c.number < e.number then c.number + 1
                            else c.number end as number, case
                            when c.number > coalesce(e.number, 0) then 'cut off'
                            when c.number < e.number then 'added'
                            else 'not the head' end as why
                        from journal.chain c
                        left join lateral (select number, hash from journal.entry
                            where agency = c.agency order by number desc limit 1) e on true
                        where c.number <> coalesce(e.number, 0) or c.hash <> coalesce(e.hash, ''::bytea)
                        order by c.agency limit 1
                        """,
                        (row, n) -> new Broken(
                                row.getObject("agency", UUID.class), row.getLong("number"), row.getString("why")))
                .stream()
                .findFirst();
    }
}
