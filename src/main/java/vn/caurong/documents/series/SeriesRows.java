package vn.caurong.documents.series;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;

/** Rows of number series. */
@Repository
record SeriesRows(JdbcClient jdbc) {
    List<Taken> of(Collection<UUID> owners) {
        return jdbc.sql("""
                        select owner, book, grp, year, last_number, last_day from documents.number_series
                        where owner = any(?) order by year desc, book, grp, owner\
                        """)
                .param(owners.toArray(UUID[]::new))
                .query((row, n) -> new Taken(
                        row.getObject("owner", UUID.class),
                        row.getString("book"),
                        row.getString("grp"),
                        row.getInt("year"),
                        row.getInt("last_number"),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    record Taken(UUID owner, String book, String group, int year, int lastNumber, LocalDate lastDay) {}

    /**
     * The next number is the one after {@code last}; only before the first was taken here.
     *
     * @return false when the series runs already
     */
    boolean begin(UUID owner, String book, int last, LocalDate day) {
        return jdbc.sql("""
                                insert into documents.number_series
                                  (id, owner, book, grp, year, last_number, last_day)
                                values (?, ?, ?, '', ?, ?, ?) on conflict do nothing\
                                """)
                        .params(Ids.next(), owner, book, day.getYear(), last, day)
                        .update()
                > 0;
    }
}
