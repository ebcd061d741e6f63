package vn.caurong.documents.incoming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents with the same number, notation and agency, of the same year or of another. */
@Repository
record MarkedAlike(JdbcClient jdbc) {
    /** One with the same mark, of the same year or of another. */
    record Marked(boolean sameYear, Like like) {}

    /** Those of the same year first, the newest first; both are asked for at once. */
    List<Marked> all(UUID agency, Details details) {
        if (details.number().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select r.mark_key = :key as same_year, " + Like.COLUMNS + """
                                and starts_with(r.mark_key, :any_year)
                                order by 1 desc, r.at desc limit 50
                                """)
                .param("agency", agency)
                .param("any_year", details.markKeyOfAnyYear())
                .param("key", details.markKey())
                .query((row, n) -> new Marked(row.getBoolean("same_year"), Like.ROWS.mapRow(row, n)))
                .list();
    }

    /** The first one with the same mark, of the same or of another year. */
    Optional<Like> first(UUID agency, Details details, boolean sameYear) {
        if (details.number().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("select " + Like.COLUMNS + """
                                and starts_with(r.mark_key, :any_year)
                                and (r.mark_key = :key) = :same_year
                                order by r.at desc limit 1
                                """)
                .param("agency", agency)
                .param("any_year", details.markKeyOfAnyYear())
                .param("key", details.markKey())
                .param("same_year", sameYear)
                .query(Like.ROWS)
                .optional();
    }
}
