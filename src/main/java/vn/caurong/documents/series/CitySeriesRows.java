package vn.caurong.documents.series;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.series.SeriesRows.Taken;

/** Series of many owners, by keyset in the order the owners are given. */
@Repository
record CitySeriesRows(JdbcClient jdbc) {
    /** A row with what the page after it begins behind. */
    record Found(UUID id, Taken taken) {}

    /**
     * @param after row of the page before, null for the first page
     */
    List<Found> of(List<UUID> owners, int year, @Nullable UUID after, int most) {
        return jdbc.sql("""
                        select s.id, s.owner, s.book, s.grp, s.year, s.last_number, s.last_day
                        from documents.number_series s
                        where s.owner = any(:owners) and s.year = :year
                          and (:after::uuid is null or (array_position(:owners, s.owner), s.book, s.grp) > (
                            select array_position(:owners, a.owner), a.book, a.grp
                            from documents.number_series a where a.id = :after::uuid))
                        order by array_position(:owners, s.owner), s.book, s.grp limit :most
                        """)
                .param("owners", owners.toArray(UUID[]::new))
                .param("year", year)
                .param("after", after, Types.OTHER)
                .param("most", most)
                .query((row, n) -> new Found(
                        row.getObject("id", UUID.class),
                        new Taken(
                                row.getObject("owner", UUID.class),
                                row.getString("book"),
                                row.getString("grp"),
                                row.getInt("year"),
                                row.getInt("last_number"),
                                row.getObject("last_day", LocalDate.class))))
                .list();
    }
}
