package vn.caurong.documents.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;

/** Series as rows: the row's lock makes takers wait for each other, its rollback leaves no gap. */
@Repository
class NumberSeriesTable implements NumberSeries {
    private final JdbcClient jdbc;
    private final ReleasedNumbers released;
    private final FollowingNumbers following;
    private final ExpectedNumbers expected;

    NumberSeriesTable(JdbcClient jdbc, ReleasedNumbers released, FollowingNumbers following, ExpectedNumbers expected) {
        this.jdbc = jdbc;
        this.released = released;
        this.following = following;
        this.expected = expected;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public TakenNumber take(SeriesKey key, LocalDate day) {
        return released.take(key, day).or(() -> following.take(key, day)).orElseThrow(() -> backwards(day));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(TakenNumber number, LocalDate day) {
        released.add(number, day);
    }

    @Override
    public int next(SeriesKey key, LocalDate day) {
        return expected.next(key, day);
    }

    @Override
    public int next(UUID issuingName, String type, LocalDate day) {
        return expected.next(issuingName, type, day);
    }

    @Override
    public List<Integer> years(Collection<UUID> owners) {
        return jdbc.sql("""
                        select distinct year from documents.number_series
                        where owner = any(:owners) order by year desc
                        """)
                .param("owners", owners.toArray(UUID[]::new))
                .query((row, n) -> row.getInt(1))
                .list();
    }

    private static RefusalException backwards(LocalDate day) {
        return new RefusalException("register.refused.dateBeforeLast", Vietnam.write(day));
    }
}
