package vn.caurong.documents.register;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which series a type's numbers come from, as the head of the agency decided (NĐ 30/2020 Đ15.1c). */
@Repository
public class SeriesSchemes {
    private static final String COMMON = "";

    private final JdbcClient jdbc;

    SeriesSchemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The group on the day, empty for the common series of the issuing name. */
    public String group(UUID issuingName, String type, LocalDate day) {
        return jdbc.sql("""
                        select grp from documents.series_scheme
                        where issuing_name = :issuing and type_code = :type and during @> :day::date
                        """)
                .param("issuing", issuingName)
                .param("type", type)
                .param("day", day)
                .query(String.class)
                .optional()
                .orElse(COMMON);
    }

    /** A type gets a group from a day on; its rule before ends the day before. Done again it changes nothing. */
    void decide(UUID issuingName, String type, String group, String basis, LocalDate from) {
        bound("""
                        update documents.series_scheme set during = daterange(lower(during), :from)
                        where issuing_name = :issuing and type_code = :type
                          and lower(during) < :from and during @> :from::date
                        """, issuingName, type).param("from", from).update();
        bound("""
                        insert into documents.series_scheme (issuing_name, type_code, grp, basis, during)
                        values (:issuing, :type, :grp, :basis, daterange(:from, null)) on conflict do nothing
                        """, issuingName, type)
                .param("grp", group)
                .param("basis", basis)
                .param("from", from)
                .update();
    }

    /** Whether any agency ever decided on this basis. */
    boolean decidedOn(String basis) {
        return jdbc.sql("select exists (select from documents.series_scheme where basis = :basis)")
                .param("basis", basis)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, UUID issuingName, String type) {
        return jdbc.sql(sql).param("issuing", issuingName).param("type", type);
    }
}
