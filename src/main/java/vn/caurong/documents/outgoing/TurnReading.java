package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.Turn.NumberToGive;
import vn.caurong.documents.phrases.PhraseKind;
import vn.caurong.documents.phrases.Phrases;
import vn.caurong.documents.register.TakenNumber;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Refusal;
import vn.caurong.kernel.Ruling;
import vn.caurong.signatures.Keys;
import vn.caurong.signatures.Keys.Key;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** Finds what waits for the reader and what the page needs for it. */
@Component
record TurnReading(
        WorkList worklist,
        AuthorChoices choices,
        SigningRules rules,
        NextNumbers numbers,
        Papermaking papermaking,
        Keys keys,
        Phrases phrases,
        Clock clock) {
    @Nullable
    Turn turn(Folder folder, Actor actor) {
        Outgoing document = folder.document();
        Duty duty = OutgoingDesk.duty(document.state());
        if (duty == null) {
            return null;
        }
        return worklist.mine(document.asSubject(), duty, actor)
                .map(item -> turn(folder, item, actor).with(phrases.of(document.agency(), kind(duty))))
                .orElse(null);
    }

    /** Who issues can only return it; who reads it before may remark on it. */
    private static PhraseKind kind(Duty duty) {
        return duty == Duty.ISSUE ? PhraseKind.RETURN : PhraseKind.REMARK;
    }

    private Turn turn(Folder folder, OpenItem item, Actor actor) {
        Outgoing document = folder.document();
        Turn turn = Turn.of(item.duty(), item.behalfOf());
        return switch (item.duty()) {
            case DRAFT -> new Turn(turn.duty(), turn.behalf(), choices.of(document), null, null, null, List.of());
            case SIGN -> toSign(document, turn, actor);
            case ISSUE -> toIssue(folder, turn, actor);
            default -> turn;
        };
    }

    private Turn toSign(Outgoing document, Turn turn, Actor actor) {
        Instant now = clock.instant();
        Optional<Key> key = keys.ofPerson(actor.person(), now);
        Ruling ruling = SigningRules.asThemselves(document, actor)
                .and(() -> rules.mayBeSignedBy(actor.post(), document))
                .and(() -> usable(key, "outgoing.refused.noKey"));
        return new Turn(turn.duty(), turn.behalf(), null, key.orElse(null), null, refusal(ruling), List.of());
    }

    private Turn toIssue(Folder folder, Turn turn, Actor actor) {
        Outgoing document = folder.document();
        Optional<Key> key = keys.ofIssuingName(document.issuingName(), clock.instant());
        GivenNumber kept = folder.number();
        String printed = kept == null ? TakenNumber.printed(numbers.next(document)) : kept.printed();
        Ruling ruling = Ruling.unless(!actor.actsForAnother(), "outgoing.refused.sealDelegated")
                .and(() -> usable(key, "outgoing.refused.noSeal"))
                .and(() -> key.orElseThrow().opensFor(actor));
        return new Turn(
                turn.duty(),
                turn.behalf(),
                null,
                key.orElse(null),
                new NumberToGive(printed, papermaking.notation(document), kept),
                refusal(ruling),
                List.of());
    }

    private static Ruling usable(Optional<Key> key, String absent) {
        return Ruling.unless(key.isPresent(), absent)
                .and(() -> Ruling.unless(!key.orElseThrow().locked(), "outgoing.refused.keyLocked"));
    }

    private static @Nullable Refusal refusal(Ruling ruling) {
        return ruling instanceof Ruling.Refused(Refusal refusal) ? refusal : null;
    }
}
