package vn.caurong.notifications.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.ui.Navigation;

/** The counts beside the ways of the next page. */
@Component
record LiveCounts(Unread unread, ObjectProvider<Navigation> doors) {
    Map<String, Long> of(Actor actor) {
        var counts = new LinkedHashMap<String, Long>();
        doors.stream()
                .flatMap(door -> door.entries(actor).stream())
                .forEach(door -> counts.put(door.key(), door.count()));
        counts.put("notices", (long) unread.now(actor).size());
        return counts;
    }
}
