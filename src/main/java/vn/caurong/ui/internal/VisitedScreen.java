package vn.caurong.ui.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caurong.kernel.Actor;
import vn.caurong.ui.Navigation;
import vn.caurong.ui.Navigation.AccountDoor;
import vn.caurong.ui.Navigation.Bell;
import vn.caurong.ui.Visitors;

/** Who looks at a screen, and what other modules have for them. */
abstract class VisitedScreen extends WrittenScreen {
    private final @Nullable Actor actor;
    private @Nullable List<Navigation.Entry> navigation;

    VisitedScreen(Locale locale, Screens from) {
        super(locale, from);
        this.actor = from.visit().actor();
    }

    @Override
    public @Nullable Actor actor() {
        return actor;
    }

    @Override
    public Visitors.@Nullable Acting acting() {
        return actor == null ? null : from().visit().acting(actor);
    }

    @Override
    public List<Navigation.Entry> navigation() {
        if (navigation == null) {
            navigation = actor == null ? List.of() : from().contributed().navigation(actor);
        }
        return navigation;
    }

    @Override
    public long unread() {
        return actor == null
                ? 0
                : from().contributed().bell().map(bell -> bell.unread(actor)).orElse(0L);
    }

    @Override
    public long position() {
        return from().contributed().bell().map(Bell::position).orElse(0L);
    }

    @Override
    public List<AccountDoor> accountDoors() {
        return from().contributed().accountDoors();
    }

    @Override
    public @Nullable Integer filling() {
        return from().contributed().filling();
    }
}
