package vn.caurong.organization.units;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Sheet;
import vn.caurong.organization.administration.Typed;

/** Units of an agency, from a table. */
@Component
record UnitSheet(AddingUnits adding, StandingUnits standing) implements Sheet {
    @Override
    public String name() {
        return "units";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("name", true, "Phòng Công nghệ thông tin"),
                new Column("shortName", false, "Phòng CNTT"),
                new Column("notation", true, "CNTT"),
                new Column("parent", false, "VP"),
                new Column("place", false, "Đà Nẵng"),
                new Column("from", true, "01/03/2020"),
                new Column("basis", true, "Quyết định số 12/QĐ-STTTT ngày 28/02/2020"));
    }

    @Override
    public Map<String, String> refusedAt() {
        return Map.of(
                "organization.refused.unitName", "name",
                "organization.refused.unitTwice", "name",
                "organization.refused.notation", "notation",
                "organization.refused.noUnit", "parent",
                "organization.refused.unitAmbiguous", "parent",
                "organization.refused.day", "from");
    }

    @Override
    public Entered enter(UUID agency, Map<String, String> row, Actor by) {
        var form = new UnitForm(
                row.get("name"),
                row.get("shortName"),
                row.get("notation"),
                row.get("place"),
                row.get("parent"),
                row.get("from"),
                row.get("basis"));
        if (standing.stands(agency, form.name(), form.notation(), Typed.day(form.from()))) {
            return Entered.THERE;
        }
        adding.add(agency, form, by);
        return Entered.NEW;
    }
}
