package vn.caurong.documents.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The types in force on a day, in the order of the decree. */
@Repository
public class DocumentTypes {
    /** The type without an abbreviation that most letters are. */
    public static final String OFFICIAL_LETTER = "cong-van";

    private static final RowMapper<DocumentType> ROWS =
            DataClassRowMapper.newInstance(DocumentType.class);

    private final JdbcClient jdbc;

    DocumentTypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Types a document may have on the day, copies last. */
    public List<DocumentType> on(LocalDate day) {
        return jdbc.sql(
                        """
                        select code, name, abbreviation, copy from documents.document_type
                        where :day between valid_from and coalesce(valid_to, 'infinity')
                        order by ordinal
                        """)
                .param("day", day)
                .query(ROWS)
                .list();
    }

    /** The type with this code, newest wording, whether still in force or not. */
    public Optional<DocumentType> byCode(String code) {
        return jdbc.sql(
                        """
                        select code, name, abbreviation, copy from documents.document_type
                        where code = :code order by valid_from desc limit 1
                        """)
                .param("code", code)
                .query(ROWS)
                .optional();
    }
}
