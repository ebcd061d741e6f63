package vn.caurong.documents.register;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers given up on a day; they are taken again on that day only, the lowest first. */
@Repository
record ReleasedNumbers(JdbcClient jdbc, SeriesStatements series) {
    void add(TakenNumber number, LocalDate day) {
        jdbc.sql("""
                        insert into documents.released_number (series, number, day)
                        values (:series, :number, :day)
                        """)
                .param("series", number.series())
                .param("number", number.number())
                .param("day", day)
                .update();
    }

    /** Waits for nobody: what another has in hand is passed over. */
    Optional<TakenNumber> take(SeriesKey key, LocalDate day) {
        return series.on(key, day, """
                        delete from documents.released_number f
                        where (f.series, f.number) = (
                            select r.series, r.number
                            from documents.released_number r
                            join documents.number_series s on s.id = r.series
                            where r.day = :day and s.owner = :owner and s.book = :book
                              and s.grp = :grp and s.year = :year
                            order by r.number limit 1 for update of r skip locked)
                        returning f.series, f.number
                        """).query(TakenNumber.class).optional();
    }
}
