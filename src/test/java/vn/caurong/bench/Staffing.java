package vn.caurong.bench;

import java.util.Set;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;

/** The people of a built agency by what they do. */
record Staffing(int agency) {
    /** Director, and two deputies. */
    Actor leader(int number) {
        return actor(0, number, Role.LEADER, number == 1 ? "Giám đốc" : "Phó Giám đốc");
    }

    Actor clerk() {
        return actor(1, 2, Role.CLERK, "Văn thư");
    }

    /** Head of the office (1) or a division (2 to 10). */
    Actor head(int unit) {
        return actor(unit, 1, Role.UNIT_HEAD, "Trưởng phòng");
    }

    /** From number 3 on. */
    Actor specialist(int unit, int number) {
        return actor(unit, number, Role.SPECIALIST, "Chuyên viên");
    }

    private Actor actor(int unit, int number, Role role, String title) {
        return new Actor(
                new Place(agency, unit, Place.PERSON, number).id(),
                new Place(agency, unit, Place.POST, number).id(),
                null,
                new Place(agency, unit, Place.UNIT, 0).id(),
                new Place(agency, 0, Place.UNIT, 0).id(),
                Set.of(role),
                "Nguyễn Văn " + number,
                title);
    }
}
