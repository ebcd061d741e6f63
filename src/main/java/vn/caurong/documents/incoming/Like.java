package vn.caurong.documents.incoming;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;

/** A registered document that is like another. */
record Like(
        UUID id,
        int number,
        LocalDate day,
        String mark,
        @Nullable LocalDate issuedOn,
        String title) {
    static final RowMapper<Like> ROWS = DataClassRowMapper.newInstance(Like.class);

    /** What is read of one of an agency, {@code :agency}; further conditions follow. */
    static final String COLUMNS = """
            i.id, r.number, r.day, concat_ws('/', nullif(i.number, ''), nullif(i.notation, ''))
                as mark, i.issued_on, i.subject as title
            from documents.incoming_registration r
            join documents.incoming i on i.id = r.incoming
            where r.agency = :agency
            """;
}
