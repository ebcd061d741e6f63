package vn.caurong.calendar.personal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.spi.CalendarItem;
import vn.caurong.calendar.spi.CalendarItem.Kind;
import vn.caurong.calendar.spi.CalendarSource;
import vn.caurong.identity.Standings;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Authorities.Standing;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** When the person is away, for whom they stand in and who stands in for them. */
@Component
record AwayItems(
        Authorities authorities, Standings standings, Organization organization, MessageSource words, Clock clock)
        implements CalendarSource {
    @Override
    public List<CalendarItem> items(Actor reader, Instant from, Instant to) {
        Standing standing = standings.of(reader.person());
        List<Delegation> given = authorities.delegationsFrom(
                standing.posts().stream().map(Post::id).toList(), clock.instant());
        Map<java.util.UUID, String> names =
                organization.names(given.stream().map(Delegation::toPerson).toList());
        Stream<CalendarItem> away = authorities.away(List.of(reader.person()), from, to).stream()
                .map(each -> new CalendarItem(Kind.AWAY, each.from(), each.to(), false, why(each.kind()), "", ""));
        Stream<CalendarItem> taken = standing.delegations().stream()
                .map(each -> item(Kind.STANDS_IN, each, title(each, standing.delegated())));
        Stream<CalendarItem> passed =
                given.stream().map(each -> item(Kind.DELEGATES, each, names.getOrDefault(each.toPerson(), "")));
        return Stream.of(away, taken, passed)
                .flatMap(each -> each)
                .filter(each -> each.starts().isBefore(to) && each.until().isAfter(from))
                .toList();
    }

    private String why(String kind) {
        return words.getMessage(
                "calendar.mine.away." + kind.toLowerCase(java.util.Locale.ROOT), null, LocaleContextHolder.getLocale());
    }

    private static CalendarItem item(Kind kind, Delegation delegation, String title) {
        return new CalendarItem(kind, delegation.from(), delegation.to(), false, title, delegation.basis(), "");
    }

    private static String title(Delegation delegation, List<Post> posts) {
        return posts.stream()
                .filter(post -> post.id().equals(delegation.fromPost()))
                .findFirst()
                .map(post -> post.holderName() == null ? post.title() : post.title() + " " + post.holderName())
                .orElse("");
    }
}
