package vn.caurong.journal.internal;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Journal.Broken;

/**
 * Walks every chain by cursor, so that a journal of any length fits in memory, within one snapshot,
 * so that writers meanwhile do not look like damage.
 */
@Component
class VerifyingChains {
    private final JdbcTemplate jdbc;
    private final ChainEnds ends;
    private final SignedHeads heads;

    VerifyingChains(DataSource database, SignedHeads heads) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(1000);
        this.ends = new ChainEnds(jdbc);
        this.heads = heads;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    Optional<Broken> firstBroken() {
        Broken entry = jdbc.query("select * from journal.entry order by agency, number", ChainWalk::firstBroken);
        return entry != null ? Optional.of(entry) : ends.firstBroken().or(heads::firstBroken);
    }
}
