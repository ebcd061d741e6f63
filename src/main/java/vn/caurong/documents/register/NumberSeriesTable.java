package vn.caurong.documents.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;

/** Series as rows: the row's lock makes takers wait for each other, its rollback leaves no gap. */
@Repository
class NumberSeriesTable implements NumberSeries {
    private static final String NEXT = """
            select coalesce(
                (select min(r.number) from documents.released_number r
                 where r.series = s.id and r.day = :day),
                s.last_number + 1)
            from documents.number_series s
            where s.owner = :owner and s.book = :book and s.year = :year and s.grp = %s
            """;

    /** The group a type has on the day, else the common one. */
    private static final String OF_TYPE = """
            coalesce((select c.grp from documents.series_scheme c
                where c.issuing_name = :owner and c.type_code = :type and c.during @> :day::date), :grp)\
            """;

    private final JdbcClient jdbc;

    NumberSeriesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public TakenNumber take(SeriesKey key, LocalDate day) {
        return released(key, day).or(() -> following(key, day)).orElseThrow(() -> backwards(day));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(TakenNumber number, LocalDate day) {
        jdbc.sql("""
                        insert into documents.released_number (series, number, day)
                        values (:series, :number, :day)
                        """)
                .param("series", number.series())
                .param("number", number.number())
                .param("day", day)
                .update();
    }

    @Override
    public int next(SeriesKey key, LocalDate day) {
        return with(key, day, NEXT.formatted(":grp"))
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    @Override
    public int next(UUID issuingName, String type, LocalDate day) {
        return with(SeriesKey.issued(issuingName, ""), day, NEXT.formatted(OF_TYPE))
                .param("type", type)
                .query(Integer.class)
                .optional()
                .orElse(1);
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

    private Optional<TakenNumber> released(SeriesKey key, LocalDate day) {
        return with(key, day, """
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

    private Optional<TakenNumber> following(SeriesKey key, LocalDate day) {
        return with(key, day, """
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

    private JdbcClient.StatementSpec with(SeriesKey key, LocalDate day, String sql) {
        return jdbc.sql(sql)
                .param("owner", key.owner())
                .param("book", key.book().name())
                .param("grp", key.group())
                .param("year", day.getYear())
                .param("day", day);
    }

    private static RefusalException backwards(LocalDate day) {
        return new RefusalException("register.refused.dateBeforeLast", Vietnam.write(day));
    }
}
