package vn.caurong.worklist.internal;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.NewItem;

/** Opens what waits, in the transaction of the change. */
@Component
record OpeningItems(Items items, Standings standings, Access access, Clock clock) {
    void open(NewItem item, @Nullable Actor by) {
        switch (item.assignee()) {
            case Assignee.ToPost(UUID post) -> {
                items.insert(item, by, null, clock.instant());
                access.dutyOpened(item.subject(), post, item.duty().name());
            }
            case Assignee.ToPerson(UUID person) ->
                items.insert(
                        item,
                        by,
                        standings.of(person).posts().stream().findFirst().orElse(null),
                        clock.instant());
        }
    }
}
