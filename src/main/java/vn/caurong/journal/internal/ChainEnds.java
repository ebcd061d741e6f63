package vn.caurong.journal.internal;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.caurong.journal.Journal.Broken;

/** The end of each chain is what its head says: nothing cut off, nothing put behind. */
record ChainEnds(JdbcTemplate jdbc) {
    Optional<Broken> firstBroken() {
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
