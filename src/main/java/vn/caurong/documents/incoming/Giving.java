package vn.caurong.documents.incoming;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.documents.phrases.PhraseKind;
import vn.caurong.documents.phrases.Phrases;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/**
 * Fills the directing form: units of the agency, the proposal or the suggestion, ready deadlines.
 */
@Component
record Giving(
        Organization organization,
        Suggesting suggesting,
        Directives directives,
        Phrases phrases,
        ReadyDeadlines deadlines,
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
        var choices = new UnitChoices(units, proposed.orElse(null), suggested.orElse(null));
        Instant keep = proposed.map(p -> Optional.ofNullable(p.deadline().due()))
                .orElse(Optional.ofNullable(known.replyBy()))
                .orElse(null);
        return new GivingForm(
                choices.heads(posts),
                choices.people(posts),
                deadlines.picks(document.agency(), keep),
                proposed.map(Directive::words).orElse(""),
                proposed.map(Directive::replyRequired).orElse(keep != null),
                phrases.of(document.agency(), PhraseKind.DIRECTIVE));
    }
}
