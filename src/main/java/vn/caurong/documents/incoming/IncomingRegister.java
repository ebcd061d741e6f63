package vn.caurong.documents.incoming;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.documents.register.PrintableRegister;
import vn.caurong.journal.Entry;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/**
 * Sổ đăng ký văn bản đến (NĐ 30/2020 PL IV.VI). What the reader may not see keeps its line and
 * number; its words are left out.
 */
@Component
record IncomingRegister(IncomingRegisterRows rows, Organization organization) implements PrintableRegister {
    @Override
    public String name() {
        return "incoming";
    }

    @Override
    public List<Column> columns() {
        return Column.of(
                "register.incoming.",
                "arrived:day",
                "number:no",
                "author:by",
                "mark:mark",
                "issued:day",
                "subject:",
                "unit:unit",
                "sent:day",
                "sign:sign",
                "note:note");
    }

    @Override
    public void each(int year, Actor actor, Consumer<Entry> entries) {
        LocalDate end = LocalDate.of(year, 12, 31);
        Map<UUID, String> units =
                organization.unitsOf(actor.agency(), end).stream().collect(Collectors.toMap(Unit::id, Unit::shortName));
        rows.each(year, actor, row -> entries.accept(IncomingRegisterLine.of(row, id -> units.getOrDefault(id, ""))));
    }
}
