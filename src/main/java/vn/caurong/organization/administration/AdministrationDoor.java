package vn.caurong.organization.administration;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.ui.Navigation;

/** The one entry of the navigation, for administrators. */
@Component
class AdministrationDoor implements Navigation {
    private static final int LAST = 900;

    @Override
    public List<Entry> entries(Actor actor) {
        return actor.is(Role.ADMINISTRATOR)
                ? List.of(new Entry("administration", "settings", "organization.admin", "/administration", 0, LAST))
                : List.of();
    }
}
