package vn.caurong.documents.incoming;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Documents that look like one that is coming (NĐ 30/2020 PL VI: by id, or number, notation and
 * agency). The same id or file is refused; the same mark of the same year is asked; the rest are
 * hints.
 */
@Repository
record Duplicates(JdbcClient jdbc) {
    private static final double ALIKE = 0.7;
    private static final RowMapper<Like> ROWS = DataClassRowMapper.newInstance(Like.class);

    /** A registered document that is like another. */
    record Like(
            UUID id,
            int number,
            LocalDate day,
            String mark,
            @Nullable LocalDate issuedOn,
            String title) {}

    /**
     * What was found, the closest first; each is null when there is none.
     *
     * @param sameMark number, notation, agency and year are the same
     * @param otherYear the same but for the year
     * @param alikeSubject the same agency, other number, a subject much alike
     */
    record Found(
            @Nullable Like sameMark,
            @Nullable Like otherYear,
            @Nullable Like alikeSubject) {}

    static void sameFile(KnownArrivals.Known known) {
        throw new SameFileException(known.id(), known.number());
    }

    Found of(UUID agency, Details details) {
        List<Marked> marked = marked(agency, details);
        return new Found(
                first(marked, true),
                first(marked, false),
                alike(agency, details).orElse(null));
    }

    /** One with the same mark, of the same year or of another. */
    private record Marked(boolean sameYear, Like like) {}

    private static @Nullable Like first(List<Marked> marked, boolean sameYear) {
        return marked.stream()
                .filter(one -> one.sameYear() == sameYear)
                .map(Marked::like)
                .findFirst()
                .orElse(null);
    }

    /** Those of the same year first, the newest first; both are asked for at once. */
    private List<Marked> marked(UUID agency, Details details) {
        if (details.number().isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select r.mark_key = :key as same_year, " + COLUMNS + """
                                and starts_with(r.mark_key, :any_year)
                                order by 1 desc, r.at desc limit 50
                                """)
                .param("agency", agency)
                .param("any_year", details.markKeyOfAnyYear())
                .param("key", details.markKey())
                .query((row, n) -> new Marked(row.getBoolean("same_year"), ROWS.mapRow(row, n)))
                .list();
    }

    /** The first one with the same mark, of the same or of another year. */
    Optional<Like> byMark(UUID agency, Details details, boolean sameYear) {
        if (details.number().isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql(LIKE + """
                                and starts_with(r.mark_key, :any_year)
                                and (r.mark_key = :key) = :same_year
                                order by r.at desc limit 1
                                """)
                .param("agency", agency)
                .param("any_year", details.markKeyOfAnyYear())
                .param("key", details.markKey())
                .param("same_year", sameYear)
                .query(ROWS)
                .optional();
    }

    /** Nothing is alike where neither sender nor subject is known yet. */
    private Optional<Like> alike(UUID agency, Details details) {
        if (details.senderName().isEmpty() || details.title().isEmpty()) {
            return Optional.empty();
        }
        List<Like> bySender = jdbc.sql(LIKE + "and i.sender_name = :sender order by r.at desc limit 100")
                .param("agency", agency)
                .param("sender", details.senderName())
                .query(ROWS)
                .list();
        return bySender.stream()
                .filter(other -> !Folded.fold(other.mark()).equals(Folded.fold(details.mark())))
                .filter(other -> Folded.alike(other.title(), details.title()) >= ALIKE)
                .max(Comparator.comparing(o -> Folded.alike(o.title(), details.title())));
    }

    private static final String COLUMNS = """
            i.id, r.number, r.day, concat_ws('/', nullif(i.number, ''), nullif(i.notation, ''))
                as mark, i.issued_on, i.subject as title
            from documents.incoming_registration r
            join documents.incoming i on i.id = r.incoming
            where r.agency = :agency
            """;

    private static final String LIKE = "select " + COLUMNS;
}
