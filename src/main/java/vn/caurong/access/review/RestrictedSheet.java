package vn.caurong.access.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Administration.Held;

/** How many restricted subjects are open, by person, post or unit; never which. */
@Component
record RestrictedSheet(ReviewRows rows, ReviewWords words) {
    void write(Worksheet sheet, List<Held> held, Locale language) {
        Map<UUID, String> names = names(held);
        SheetLine.write(sheet, 0, List.of(words.say("who", language), words.say("count", language)));
        int at = 1;
        for (RestrictedCount count : rows.restricted(names.keySet())) {
            UUID id = UUID.fromString(count.principal().split(":", -1)[1]);
            SheetLine.write(sheet, at++, List.of(names.getOrDefault(id, ""), Integer.toString(count.subjects())));
        }
    }

    private static Map<UUID, String> names(List<Held> held) {
        var names = new HashMap<UUID, String>();
        held.stream().filter(each -> each.kind().equals("HOLDING")).forEach(each -> {
            names.put(each.ids().get(0), each.person());
            names.put(each.ids().get(1), each.title() + ", " + each.unit());
            names.put(each.ids().get(2), each.unit());
        });
        return names;
    }
}
