package vn.caurong.organization.posts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Sheet;

/** People of an agency, from a table; their numbers tell them apart. */
@Component
record PersonSheet(EnteringPeople entering, JdbcClient jdbc) implements Sheet {
    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<Column> columns() {
        return List.of(new Column("code", true, "CB-0123"), new Column("name", true, "Nguyễn Thị Thử"));
    }

    @Override
    public Map<String, String> refusedAt() {
        return Map.of(
                "organization.refused.personName", "name",
                "organization.refused.otherName", "name",
                "organization.refused.personCode", "code",
                "organization.refused.personCodeTaken", "code");
    }

    @Override
    public Entered enter(UUID agency, Map<String, String> row, Actor by) {
        var form = new PersonForm(row.get("name"), row.get("code"));
        String known = jdbc.sql("select name from organization.person where code = ?")
                .param(form.code())
                .query(String.class)
                .optional()
                .orElse(null);
        if (known == null) {
            entering.enter(agency, form, by);
            return Entered.NEW;
        }
        if (!known.equals(form.name())) {
            throw new RefusalException("organization.refused.otherName", form.code());
        }
        return Entered.THERE;
    }
}
