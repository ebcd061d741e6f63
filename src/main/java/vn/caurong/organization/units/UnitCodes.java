package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Unit;
import vn.caurong.organization.administration.Typed;

/** Gives agencies their organ identifiers; a new one ends the former of its kind. */
@Component
public class UnitCodes {
    private final Administration administration;
    private final UnitRows rows;
    private final CodeRows codes;
    private final Journal journal;

    UnitCodes(Administration administration, UnitRows rows, CodeRows codes, Journal journal) {
        this.administration = administration;
        this.rows = rows;
        this.codes = codes;
        this.journal = journal;
    }

    /** A code and the days it is in force; {@code to} null while open. */
    public record Code(
            String code,
            int generation,
            LocalDate from,
            @Nullable LocalDate to) {}

    List<Code> of(UUID unit) {
        return codes.of(unit);
    }

    @Transactional
    public void give(UUID id, CodeForm form, Actor by) {
        Unit unit = rows.unit(id);
        administration.require(unit.agency(), by);
        int generation = CodeGeneration.of(form.code());
        Ruling.unless(generation > 0, "organization.refused.code", form.code())
                .and(() -> Ruling.unless(unit.isAgency(), "organization.refused.codeOfAgency"))
                .orThrow();
        LocalDate from = Typed.day(form.from());
        codes.write(id, form.code(), generation, from);
        journal.record(new Entry(
                unit.agency(),
                "organization.code-given",
                new Subject("unit", id),
                by,
                Map.of("code", form.code(), "from", from.toString()),
                null));
    }
}
