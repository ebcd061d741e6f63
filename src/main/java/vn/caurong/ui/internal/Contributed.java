package vn.caurong.ui.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.ui.Lateness;
import vn.caurong.ui.Navigation;
import vn.caurong.ui.Navigation.AccountDoor;
import vn.caurong.ui.Navigation.Bell;
import vn.caurong.ui.Screen;

/** What other modules put on every screen: ways, doors, the bell, the time that is left. */
@Component
record Contributed(
        ObjectProvider<Navigation> ways,
        ObjectProvider<AccountDoor> doors,
        ObjectProvider<Bell> bells,
        ObjectProvider<Lateness> clocks,
        ObjectProvider<Screen.Filling> fillings) {
    List<Navigation.Entry> navigation(Actor actor) {
        return ways.stream()
                .flatMap(way -> way.entries(actor).stream())
                .sorted(Comparator.comparingInt(Navigation.Entry::order))
                .toList();
    }

    List<AccountDoor> accountDoors() {
        return doors.stream().toList();
    }

    Optional<Bell> bell() {
        return Optional.ofNullable(bells.getIfAvailable());
    }

    Lateness lateness() {
        return clocks.getIfAvailable(ClockLateness::new);
    }

    @Nullable
    Integer filling() {
        Screen.Filling known = fillings.getIfAvailable();
        return known == null ? null : known.percent();
    }
}
