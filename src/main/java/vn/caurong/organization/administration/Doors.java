package vn.caurong.organization.administration;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Administration.Door;
import vn.caurong.organization.Administration.Place;

/** Ways on from a page of administration, contributed by all modules. */
@Component
public class Doors {
    private final ObjectProvider<Door> doors;

    Doors(ObjectProvider<Door> doors) {
        this.doors = doors;
    }

    public List<Door> at(Place place) {
        return doors.stream()
                .filter(door -> door.place() == place)
                .sorted(Comparator.comparingInt(Door::order))
                .toList();
    }
}
