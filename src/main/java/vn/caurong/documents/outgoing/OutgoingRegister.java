package vn.caurong.documents.outgoing;

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
 * Sổ đăng ký văn bản đi (NĐ 30/2020 PL IV.I). A number given up and never taken again keeps its
 * line with the reason.
 */
@Component
record OutgoingRegister(OutgoingRegisterRows rows, Organization organization) implements PrintableRegister {
    @Override
    public String name() {
        return "outgoing";
    }

    @Override
    public List<Column> columns() {
        return Column.of(
                "register.outgoing.",
                "mark:mark",
                "issued:day",
                "subject:",
                "signer:signer",
                "to:to",
                "kept:unit",
                "copies:no",
                "sent:day",
                "sign:sign",
                "note:note");
    }

    @Override
    public void each(int year, Actor actor, Consumer<Entry> entries) {
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<UUID, String> units =
                organization.unitsOf(actor.agency(), last).stream().collect(Collectors.toMap(Unit::id, Unit::notation));
        rows.each(year, actor, row -> entries.accept(OutgoingRegisterLine.of(row, units)));
    }
}
