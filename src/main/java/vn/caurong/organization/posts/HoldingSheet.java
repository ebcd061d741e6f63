package vn.caurong.organization.posts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Sheet;
import vn.caurong.organization.administration.Typed;

/** Who holds which post, from a table; of several posts of one title the first vacant is given. */
@Component
record HoldingSheet(GivingPosts giving, FindingPeople people, PostsInUnits posts, VacantPosts vacant) implements Sheet {
    @Override
    public String name() {
        return "holdings";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("person", true, "CB-0123"),
                new Column("unit", false, "CNTT"),
                new Column("title", true, "Chuyên viên"),
                new Column("beside", false, "x"),
                new Column("from", true, "01/03/2020"),
                new Column("to", false, "31/12/2024"),
                new Column("basis", false, "Quyết định số 45/QĐ-STTTT ngày 28/02/2020"));
    }

    @Override
    public Map<String, String> refusedAt() {
        return Map.of(
                "organization.refused.noPerson", "person",
                "organization.refused.personAmbiguous", "person",
                "organization.refused.ownHolding", "person",
                "organization.refused.secondMain", "beside",
                "organization.refused.noUnit", "unit",
                "organization.refused.unitAmbiguous", "unit",
                "organization.refused.noPost", "title",
                "organization.refused.noneVacant", "title",
                "organization.refused.period", "to");
    }

    @Override
    public Entered enter(UUID agency, Map<String, String> row, Actor by) {
        var form =
                new HoldingForm(row.get("person"), row.get("beside"), row.get("from"), row.get("to"), row.get("basis"));
        var from = Typed.day(form.from());
        UUID person = people.one(form.person(), agency);
        UUID unit = posts.unit(agency, row.getOrDefault("unit", ""), from);
        String title = row.getOrDefault("title", "");
        if (vacant.held(unit, title, person, from).isPresent()) {
            return Entered.THERE;
        }
        giving.give(vacant.first(unit, title, from), form.of(person), by);
        return Entered.NEW;
    }
}
