package vn.caurong.documents.register;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;

/** Numbers in a row; the series' row is locked until the transaction ends, and begun when there is none. */
@Repository
record FollowingNumbers(SeriesStatements series) {
    /** Empty when a later day has a number already. */
    Optional<TakenNumber> take(SeriesKey key, LocalDate day) {
        return series.on(key, day, """
                        insert into documents.number_series as s
                            (id, owner, book, grp, year, last_number, last_day)
                        values (:id, :owner, :book, :grp, :year, 1, :day)
                        on conflict (owner, book, grp, year) do update
                            set last_number = s.last_number + 1, last_day = excluded.last_day
                            where s.last_day <= excluded.last_day
                        returning s.id as series, s.last_number as number
                        """)
                .param("id", Ids.next())
                .query(TakenNumber.class)
                .optional();
    }
}
