package vn.caurong.organization.posts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Sheet;
import vn.caurong.organization.administration.Typed;

/** Posts of an agency, from a table; a count says how many of one title a unit has in all. */
@Component
record PostSheet(AddingPosts adding, PostsInUnits posts, RoleNames roles) implements Sheet {
    private static final int MOST = 200;

    @Override
    public String name() {
        return "posts";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("unit", false, "CNTT"),
                new Column("title", true, "Chuyên viên"),
                new Column("role", true, "Chuyên viên"),
                new Column("head", false, "x"),
                new Column("count", false, "5"),
                new Column("from", true, "01/03/2020"),
                new Column("basis", false, "Đề án vị trí việc làm năm 2020"));
    }

    @Override
    public Map<String, String> refusedAt() {
        return Map.of(
                "organization.refused.noUnit", "unit",
                "organization.refused.unitAmbiguous", "unit",
                "organization.refused.unitNotThen", "from",
                "organization.refused.postTitle", "title",
                "organization.refused.role", "role",
                "organization.refused.leaderInUnit", "role",
                "organization.refused.headRole", "role",
                "organization.refused.secondHead", "head",
                "organization.refused.count", "count",
                "organization.refused.day", "from");
    }

    @Override
    public Entered enter(UUID agency, Map<String, String> row, Actor by) {
        var from = Typed.day(row.getOrDefault("from", ""));
        UUID unit = posts.unit(agency, row.getOrDefault("unit", ""), from);
        String role = roles.of(row.getOrDefault("role", ""));
        var form = new PostForm(row.get("title"), role, row.get("head"), row.get("from"), row.get("basis"));
        int wanted = count(row.getOrDefault("count", ""));
        int there = posts.count(unit, form.title(), from);
        for (int more = there; more < wanted; more++) {
            adding.add(unit, form, by);
        }
        return there < wanted ? Entered.NEW : Entered.THERE;
    }

    private static int count(String typed) {
        if (typed.isEmpty()) {
            return 1;
        }
        if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > MOST) {
            throw new RefusalException("organization.refused.count", typed, MOST);
        }
        return Integer.parseInt(typed);
    }
}
