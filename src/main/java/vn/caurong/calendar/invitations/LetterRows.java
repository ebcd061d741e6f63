package vn.caurong.calendar.invitations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters of an entry as they stand, in one question. */
@Repository
record LetterRows(JdbcClient jdbc) {
    private static final String LAST = """
            select l.number as last, l.at, w.entry is not null as looked, i.*
            from (select max(version) as version, count(*) as number, max(at) as at
                from calendar.entry_version where entry = :entry) l
            left join calendar.version_invited w on w.entry = :entry and w.version = l.version
            left join lateral (
                select distinct on (v.address) v.address, v.news, v.tries, v.next_try, v.sent_at, v.given_up_at,
                    v.trouble, (select count(*) from calendar.entry_version p
                        where p.entry = v.entry and p.version <= v.version) as number
                from calendar.invitation v where v.entry = :entry order by v.address, v.version desc) i on true
            where l.version is not null
            order by i.address
            """;

    private record Row(LastPublication last, Optional<LetterRow> letter) {}

    /** Empty for what was never published. */
    Optional<LastPublication> of(UUID entry) {
        List<Row> rows =
                jdbc.sql(LAST).param("entry", entry).query(LetterRows::row).list();
        List<LetterRow> letters =
                rows.stream().flatMap(row -> row.letter().stream()).toList();
        return rows.stream()
                .findFirst()
                .map(Row::last)
                .map(last -> new LastPublication(last.number(), last.at(), last.looked(), letters));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var last = new LastPublication(
                row.getInt("last"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("looked"),
                List.of());
        String address = row.getString("address");
        return new Row(
                last,
                address == null
                        ? Optional.empty()
                        : Optional.of(new LetterRow(
                                address,
                                News.valueOf(row.getString("news")),
                                row.getInt("number"),
                                row.getInt("tries"),
                                row.getObject("next_try", OffsetDateTime.class),
                                row.getObject("sent_at", OffsetDateTime.class),
                                row.getObject("given_up_at", OffsetDateTime.class),
                                row.getString("trouble"))));
    }
}
