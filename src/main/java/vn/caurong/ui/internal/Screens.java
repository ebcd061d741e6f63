package vn.caurong.ui.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.caurong.kernel.Actor;
import vn.caurong.ui.Lateness;
import vn.caurong.ui.Navigation;
import vn.caurong.ui.Navigation.AccountDoor;
import vn.caurong.ui.Navigation.Bell;
import vn.caurong.ui.Screen;
import vn.caurong.ui.Visitors;

/** Makes the screen of a request from what other modules contribute. */
@Component
class Screens {
    private static final Lateness BY_THE_CLOCK = new Lateness() {
        @Override
        public Duration between(Instant from, Instant to) {
            return Duration.between(from, to);
        }

        @Override
        public Duration dayLength() {
            return Duration.ofDays(1);
        }
    };

    private final Clock clock;
    private final MessageSource texts;
    private final AssetFiles assets;
    private final ObjectProvider<Visitors> visitors;
    private final ObjectProvider<Navigation> doors;
    private final ObjectProvider<Lateness> lateness;
    private final ObjectProvider<Screen.Filling> filling;
    private final ObjectProvider<Bell> bell;
    private final ObjectProvider<AccountDoor> accountDoors;

    Screens(
            Clock clock,
            MessageSource texts,
            AssetFiles assets,
            ObjectProvider<Visitors> visitors,
            ObjectProvider<Navigation> doors,
            ObjectProvider<Lateness> lateness,
            ObjectProvider<Screen.Filling> filling,
            ObjectProvider<Bell> bell,
            ObjectProvider<AccountDoor> accountDoors) {
        this.clock = clock;
        this.texts = texts;
        this.assets = assets;
        this.visitors = visitors;
        this.doors = doors;
        this.lateness = lateness;
        this.filling = filling;
        this.bell = bell;
        this.accountDoors = accountDoors;
    }

    Screen of(HttpServletRequest request) {
        return new RequestScreen(request, RequestContextUtils.getLocale(request), this);
    }

    Clock clock() {
        return clock;
    }

    Sentences words(Locale locale) {
        return new Sentences(texts, locale);
    }

    String asset(String path) {
        return assets.address(path);
    }

    @Nullable
    Actor actor() {
        Visitors known = visitors.getIfAvailable();
        return known == null ? null : known.actor();
    }

    Visitors.@Nullable Acting acting(Actor actor) {
        Visitors known = visitors.getIfAvailable();
        return known == null ? null : known.acting(actor);
    }

    Stream<Navigation.Entry> doors(Actor actor) {
        return doors.stream().flatMap(door -> door.entries(actor).stream());
    }

    List<AccountDoor> accountDoors() {
        return accountDoors.stream().toList();
    }

    Optional<Bell> bell() {
        return Optional.ofNullable(bell.getIfAvailable());
    }

    Lateness lateness() {
        return lateness.getIfAvailable(() -> BY_THE_CLOCK);
    }

    @Nullable
    Integer filling() {
        Screen.Filling known = filling.getIfAvailable();
        return known == null ? null : known.percent();
    }
}
