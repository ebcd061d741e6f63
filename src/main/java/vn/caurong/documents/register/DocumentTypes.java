package vn.caurong.documents.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The types in force on a day, in the order of the decree. */
@Repository
public class DocumentTypes {
    /** The type without an abbreviation that most letters are. */
    public static final String OFFICIAL_LETTER = "cong-van";

    private final JdbcClient jdbc;
    private volatile @Nullable List<Row> rows;

    DocumentTypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Types a document may have on the day: those of Đ7, copies, legal documents. */
    public List<DocumentType> on(LocalDate day) {
        return kept().stream().filter(row -> row.on(day)).map(Row::type).toList();
    }

    /** The type with this code, newest wording, whether still in force or not. */
    public Optional<DocumentType> byCode(String code) {
        return kept().stream()
                .map(Row::type)
                .filter(type -> type.code().equals(code))
                .reduce((earlier, later) -> later);
    }

    /** Law changes with a migration, so with a start of the program: read once. */
    private List<Row> kept() {
        List<Row> known = rows;
        if (known == null) {
            known = read();
            rows = known;
        }
        return known;
    }

    private List<Row> read() {
        return jdbc.sql("""
                        select code, name, abbreviation, copy, legal, valid_from,
                            coalesce(valid_to, date '9999-12-31') as valid_to
                        from documents.document_type order by ordinal, valid_from
                        """)
                .query((row, n) -> new Row(
                        new DocumentType(
                                row.getString("code"),
                                row.getString("name"),
                                row.getString("abbreviation"),
                                row.getBoolean("copy"),
                                row.getBoolean("legal")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private record Row(DocumentType type, LocalDate from, LocalDate to) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }
}
