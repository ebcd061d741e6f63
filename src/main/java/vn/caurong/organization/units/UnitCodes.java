package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Unit;
import vn.caurong.organization.administration.Typed;

/** Organ identifiers of agencies in both generations; a new one ends the former of its kind. */
@Component
public class UnitCodes {
    /** QCVN 102:2016; anything else of the allowed letters is QĐ 20/2020/QĐ-TTg Đ4. */
    private static final Pattern FIRST = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}");

    private static final Pattern SECOND = Pattern.compile("[A-Z][A-Z0-9.]{0,34}");

    private final Administration administration;
    private final UnitRows rows;
    private final Journal journal;
    private final JdbcClient jdbc;

    UnitCodes(Administration administration, UnitRows rows, Journal journal, JdbcClient jdbc) {
        this.administration = administration;
        this.rows = rows;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** A code and the days it is in force; {@code to} null while open. */
    public record Code(
            String code,
            int generation,
            LocalDate from,
            @Nullable LocalDate to) {}

    List<Code> of(UUID unit) {
        return jdbc.sql("""
            select code, generation, lower(during) as "from", upper(during) - 1 as "to"
            from organization.unit_code where unit = ? order by generation, lower(during)\
            """)
                .param(unit)
                .query(new SimplePropertyRowMapper<>(Code.class))
                .list();
    }

    @Transactional
    public void give(UUID id, CodeForm form, Actor by) {
        Unit unit = rows.unit(id);
        administration.require(unit.agency(), by);
        boolean first = FIRST.matcher(form.code()).matches();
        Ruling.unless(first || SECOND.matcher(form.code()).matches(), "organization.refused.code", form.code())
                .and(() -> Ruling.unless(unit.isAgency(), "organization.refused.codeOfAgency"))
                .orThrow();
        LocalDate from = Typed.day(form.from());
        write(id, form.code(), first ? 1 : 2, from);
        journal.record(new Entry(
                unit.agency(),
                "organization.code-given",
                new Subject("unit", id),
                by,
                Map.of("code", form.code(), "from", from.toString()),
                null));
    }

    private void write(UUID unit, String code, int generation, LocalDate from) {
        try {
            jdbc.sql("""
                update organization.unit_code set during = daterange(lower(during), ?)
                where unit = ? and generation = ? and upper_inf(during) and lower(during) < ?::date\
                """).params(from, unit, generation, from).update();
            jdbc.sql("insert into organization.unit_code values (?, ?, ?, daterange(?, null))")
                    .params(unit, code, generation, from)
                    .update();
        } catch (DataIntegrityViolationException taken) {
            throw new RefusalException("organization.refused.codeTaken", code, from);
        }
    }
}
