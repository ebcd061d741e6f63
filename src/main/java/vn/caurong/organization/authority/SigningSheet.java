package vn.caurong.organization.authority;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Sheet;
import vn.caurong.organization.administration.Typed;
import vn.caurong.organization.posts.PostsInUnits;

/** Signing authorities of an agency's posts, from a table. */
@Component
record SigningSheet(KeepingGrants keeping, Grants grants, PostsInUnits posts, SignedNames names, KindNames kinds)
        implements Sheet {
    @Override
    public String name() {
        return "signing";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("unit", false, ""),
                new Column("title", true, "Phó Giám đốc Sở"),
                new Column("issuingName", true, "STTTT"),
                new Column("lines", true, "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC"),
                new Column("types", false, "Giấy mời; Giấy giới thiệu"),
                new Column("field", false, "Công nghệ thông tin"),
                new Column("basis", true, "Quy chế làm việc của Sở"),
                new Column("from", true, "01/03/2020"),
                new Column("to", false, "31/12/2020"));
    }

    @Override
    public Map<String, String> refusedAt() {
        return Map.of(
                "organization.refused.noPost", "title",
                "organization.refused.postAmbiguous", "title",
                "organization.refused.noUnit", "unit",
                "organization.refused.noIssuingName", "issuingName",
                "organization.refused.noKind", "types",
                "organization.refused.unlimited", "to",
                "organization.refused.period", "to",
                "organization.refused.block", "lines",
                "organization.refused.forms", "lines");
    }

    @Override
    public Entered enter(UUID agency, Map<String, String> row, Actor by) {
        var from = Typed.day(row.getOrDefault("from", ""));
        UUID post = posts.only(agency, row.getOrDefault("unit", ""), row.getOrDefault("title", ""), from);
        UUID name = names.one(agency, row.getOrDefault("issuingName", ""), from);
        var form = new GrantForm(
                name.toString(),
                row.get("lines"),
                kinds.codes(row.getOrDefault("types", ""), from),
                row.get("field"),
                row.get("basis"),
                row.get("from"),
                row.get("to"));
        if (grants.stands(post, name, form.block(), from)) {
            return Entered.THERE;
        }
        keeping.grant(post, form, by);
        return Entered.NEW;
    }
}
