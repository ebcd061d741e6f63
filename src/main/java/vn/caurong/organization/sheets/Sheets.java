package vn.caurong.organization.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Sheet;

/** All kinds of tables that can be brought in. */
@Component
record Sheets(ObjectProvider<Sheet> sheets) {
    /** First what the others refer to. */
    private static final List<String> ORDER =
            List.of("units", "posts", "people", "holdings", "accounts", "signing", "holidays");

    List<Sheet> all() {
        return sheets.stream()
                .sorted(Comparator.comparingInt(sheet -> ORDER.indexOf(sheet.name())))
                .toList();
    }

    Sheet named(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotVisibleException(new Subject("sheet", new UUID(0, 0))));
    }
}
