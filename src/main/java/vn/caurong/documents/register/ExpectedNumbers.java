package vn.caurong.documents.register;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Repository;

/** The number a series would give next on a day: one given up that day, else the following. */
@Repository
record ExpectedNumbers(SeriesStatements series) {
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

    int next(SeriesKey key, LocalDate day) {
        return series.on(key, day, NEXT.formatted(":grp"))
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    int next(UUID issuingName, String type, LocalDate day) {
        return series.on(SeriesKey.issued(issuingName, ""), day, NEXT.formatted(OF_TYPE))
                .param("type", type)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }
}
