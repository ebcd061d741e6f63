package vn.caurong.organization.units;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Unit;

/** Units as tables name them. */
@Component
public class UnitsByName {
    private final UnitRows rows;

    UnitsByName(UnitRows rows) {
        this.rows = rows;
    }

    /**
     * @param meant letters or name, empty for the agency itself
     * @throws vn.caurong.kernel.RefusalException when none or several are meant
     */
    public Unit one(UUID agency, String meant, LocalDate day) {
        return FindingUnits.in(rows.of(agency, day), meant);
    }
}
