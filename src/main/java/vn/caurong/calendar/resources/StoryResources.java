package vn.caurong.calendar.resources;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;

/** Rooms and vehicles for the demo's story, through the use case. */
@Component
@Profile("demo")
public class StoryResources {
    private final KeepingResources keeping;
    private final Resources resources;

    StoryResources(KeepingResources keeping, Resources resources) {
        this.keeping = keeping;
        this.resources = resources;
    }

    /**
     * @param rooms seats by name
     */
    public void keep(Map<String, Integer> rooms, Actor by) {
        rooms.forEach((name, seats) -> keeping.enter(ResourceKind.ROOM.word(), name, seats.toString(), by));
        keeping.enter(ResourceKind.VEHICLE.word(), "Xe 7 chỗ 43A-000.12", "7", by);
    }

    public UUID named(String name, Actor by) {
        return resources.today(by.agency()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
