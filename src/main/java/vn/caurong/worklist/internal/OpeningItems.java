package vn.caurong.worklist.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.NewItem;

/** Opens what waits, in the transaction of the change. */
@Component
record OpeningItems(Items items, Standings standings, Access access, Clock clock) {
    void open(List<NewItem> opened, @Nullable Actor by) {
        if (opened.isEmpty()) {
            return;
        }
        items.insert(opened.stream().map(item -> new Opening(item, home(item))).toList(), by, clock.instant());
        for (NewItem item : opened) {
            if (item.assignee() instanceof Assignee.ToPost(UUID post)) {
                access.dutyOpened(item.subject(), post, item.duty().name());
            }
        }
    }

    private @Nullable Post home(NewItem item) {
        return item.assignee() instanceof Assignee.ToPerson(UUID person)
                ? standings.of(person).posts().stream().findFirst().orElse(null)
                : null;
    }
}
