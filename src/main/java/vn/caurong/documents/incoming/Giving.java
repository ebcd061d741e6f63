package vn.caurong.documents.incoming;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.phrases.PhraseKind;
import vn.caurong.documents.phrases.Phrases;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;
import vn.caurong.organization.WorkingTime;

/**
 * Fills the directing form: units of the agency, the proposal or the suggestion, ready deadlines.
 */
@Component
record Giving(
        Organization organization,
        Suggesting suggesting,
        Directives directives,
        Phrases phrases,
        WorkingTime time,
        Clock clock) {
    /**
     * @param posts of the agency, read by the caller for the whole page
     */
    GivingForm form(Incoming document, Details known, List<Post> posts) {
        Optional<Directive> proposed = document.state() == IncomingState.ARRIVED
                ? Optional.empty()
                : directives.newest(document.id(), "PROPOSED");
        Optional<Suggesting.Suggestion> suggested =
                suggesting.leadUnit(document.agency(), known.senderName(), known.title());
        Map<UUID, Unit> units = organization.unitsOf(document.agency(), Vietnam.today(clock)).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        Function<Post, UnitChoice> choice = post -> choice(post, units, proposed.orElse(null), suggested.orElse(null));
        List<UnitChoice> heads = posts.stream()
                .filter(post -> post.head() && !post.unit().equals(document.agency()))
                .map(choice)
                .sorted(Comparator.comparing(unit -> rank(unit)))
                .toList();
        List<UnitChoice> people = posts.stream()
                .filter(post -> !post.head() && !post.unit().equals(document.agency()))
                .map(choice)
                .toList();
        Instant keep = proposed.map(p -> Optional.ofNullable(p.deadline().due()))
                .orElse(Optional.ofNullable(known.replyBy()))
                .orElse(null);
        return new GivingForm(
                heads,
                people,
                picks(document.agency(), keep),
                proposed.map(Directive::words).orElse(""),
                proposed.map(Directive::replyRequired).orElse(keep != null),
                phrases.of(document.agency(), PhraseKind.DIRECTIVE));
    }

    /** Ready deadlines; the one to keep is picked when it still lies ahead. */
    DuePicks picks(UUID agency, @Nullable Instant keep) {
        Instant now = clock.instant();
        List<LocalDate> days = IntStream.range(0, 3)
                .mapToObj(n -> Deadline.days(now, n, time.of(agency)).due())
                .map(due -> Vietnam.date(due))
                .distinct()
                .toList();
        boolean ahead = keep != null && keep.isAfter(now);
        return new DuePicks(days, ahead ? keep : null, ahead ? "keep" : "none");
    }

    private static int rank(UnitChoice unit) {
        return switch (unit.part()) {
            case "LEAD" -> 0;
            case "COORDINATE" -> 1;
            case "KNOW" -> 2;
            default -> 3;
        };
    }

    private static UnitChoice choice(
            Post post, Map<UUID, Unit> units, @Nullable Directive proposed, Suggesting.@Nullable Suggestion suggested) {
        Unit unit = units.get(post.unit());
        String unitName = unit == null ? "" : unit.name();
        String hint = suggested == null ? "" : suggested.hint(post);
        String part = proposed == null
                ? (hint.isEmpty() ? "" : Part.LEAD.name())
                : proposed.lines().stream()
                        .filter(line -> line.post().equals(post.id()))
                        .findFirst()
                        .map(line -> line.part().name())
                        .orElse("");
        String name = post.head() ? unitName : Posts.name(post) + ", " + unitName;
        return new UnitChoice(post.id(), name, hint, part, !post.head());
    }
}
