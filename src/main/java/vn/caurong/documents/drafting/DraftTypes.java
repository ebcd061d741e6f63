package vn.caurong.documents.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.drafting.DraftType.Addressing;
import vn.caurong.documents.drafting.DraftType.Lead;
import vn.caurong.documents.drafting.DraftType.Title;

/** The types that are written here, by date: a draft keeps the form it was begun in. */
@Repository
public class DraftTypes {
    private static final String FORMS = """
            select f.*, t.name, t.abbreviation,
                coalesce(f.valid_to, date '9999-12-31') as until,
                array(select d.field || ':' || d.label from documents.draft_form_field d
                    where d.code = f.code and d.valid_from = f.valid_from
                    order by d.ordinal) as fields
            from documents.draft_form f
            join documents.document_type t on t.code = f.code
              and f.valid_from between t.valid_from and coalesce(t.valid_to, date '9999-12-31')
            order by f.ordinal
            """;

    private final JdbcClient jdbc;
    private volatile @Nullable List<Dated> kept;

    DraftTypes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Types that may be begun on the day, the most used first. */
    public List<DraftType> on(LocalDate day) {
        return all().stream().filter(form -> form.on(day)).map(Dated::type).toList();
    }

    /**
     * The form of a type on the day its document was begun, else the oldest there is of it.
     *
     * @throws IllegalArgumentException when nothing of this type is written here
     */
    public DraftType of(String code, LocalDate begun) {
        List<Dated> forms =
                all().stream().filter(form -> form.type().code().equals(code)).toList();
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("No form for " + code);
        }
        return forms.stream()
                .filter(form -> form.on(begun))
                .findFirst()
                .orElse(forms.getFirst())
                .type();
    }

    /** Law changes with a migration, so with a start of the program: read once. */
    private List<Dated> all() {
        List<Dated> known = kept;
        if (known == null) {
            known = jdbc.sql(FORMS).query((row, n) -> dated(row)).list();
            kept = known;
        }
        return known;
    }

    private static Dated dated(ResultSet row) throws SQLException {
        List<FormField> fields = new ArrayList<>();
        for (String field : (String[]) row.getArray("fields").getArray()) {
            int colon = field.indexOf(':');
            fields.add(new FormField(field.substring(0, colon), field.substring(colon + 1)));
        }
        DraftType type = new DraftType(
                row.getString("code"),
                row.getString("name"),
                row.getString("abbreviation"),
                Title.valueOf(row.getString("title")),
                Addressing.valueOf(row.getString("addressing")),
                row.getBoolean("deciding"),
                Lead.valueOf(row.getString("lead")),
                row.getString("opening"),
                row.getString("sample"),
                List.copyOf(fields));
        return new Dated(type, row.getObject("valid_from", LocalDate.class), row.getObject("until", LocalDate.class));
    }

    private record Dated(DraftType type, LocalDate from, LocalDate until) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
