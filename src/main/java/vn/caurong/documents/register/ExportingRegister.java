package vn.caurong.documents.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.lists.Exportable;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;

/** A register as a file; the filter is its year. */
public class ExportingRegister implements Exportable {
    private final PrintableRegister register;

    public ExportingRegister(PrintableRegister register) {
        this.register = register;
    }

    @Override
    public String name() {
        return "register-" + register.name();
    }

    @Override
    public String titleKey() {
        return "register.book." + register.name();
    }

    @Override
    public List<String> columns() {
        return register.columns().stream().map(PrintableRegister.Column::key).toList();
    }

    /** Not counted before: a register is read once. */
    @Override
    public long count(Wanted wanted, Actor actor) {
        Ruling.unless(actor.is(Role.CLERK) || actor.is(Role.LEADER), "register.refused.role")
                .and(() -> Ruling.unless(wanted.filter().matches("20\\d\\d"), "register.refused.year"))
                .orThrow();
        return Long.MAX_VALUE;
    }

    /** Within a transaction, or the cursor would be read whole. */
    @Override
    @Transactional(readOnly = true)
    public void rows(Wanted wanted, Actor actor, Consumer<List<Object>> each) {
        int year = Integer.parseInt(wanted.filter());
        register.each(year, actor, entry -> each.accept(new ArrayList<>(entry.cells())));
    }
}
