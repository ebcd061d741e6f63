package vn.caurong.documents.recipients;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.caurong.documents.register.PrintableRegister;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;

/** Sổ gửi văn bản đi bưu điện, printable and bound as the other registers (NĐ 30/2020 PL IV). */
@Component
record PostalRegister(PostalYears years) implements PrintableRegister {
    @Override
    public String name() {
        return "postal";
    }

    @Override
    public List<Column> columns() {
        return Column.of(
                "register.postal.", "sent:day", "mark:wide", "to:", "envelopes:count", "sign:wide", "note:wide");
    }

    @Override
    public void each(int year, Actor actor, Consumer<Entry> entries) {
        years.each(year, actor, line -> {
            if (line.sentOn() != null && line.envelopes() != null) {
                String sent = Vietnam.write(line.sentOn());
                List<String> cells =
                        List.of(sent, line.mark(), line.name(), line.envelopes().toString(), "", line.note());
                entries.accept(new Entry(0, line.sentOn(), cells));
            }
        });
    }
}
