package vn.caurong.documents.sample;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.paper.Printed;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.documents.outgoing.paper.Wording;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.IssuingName;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.signatures.FormPreparation;
import vn.caurong.signatures.Keys;
import vn.caurong.signatures.PdfSigning;
import vn.caurong.signatures.PdfSigning.Unlock;

/**
 * Writes a letter of the city's People's Committee as it would come from an agency outside the
 * program: signed and sealed with the demo's keys, another number each time.
 */
@Component
@Profile("demo")
record SampleLetters(
        Organization organization,
        Printing printing,
        FormPreparation forms,
        PdfSigning signing,
        Keys keys,
        Clock clock) {
    private static final String PIN = "123456";

    /**
     * @param name of the file, after its mark
     */
    record Letter(String name, byte[] pdf) {}

    /** A letter of the given urgency (0 to 3), dated today; half a second of work. */
    Letter write(int urgency) {
        Instant at = clock.instant();
        LocalDate today = Vietnam.today(clock);
        IssuingName committee =
                organization.issuingNames(id("unit:ubndtp"), today).getFirst();
        Post deputy = organization.post(id("post:ubndtp.pho"), today);
        Actor by = actor(deputy, Role.LEADER);
        String number = Long.toString(1000 + Math.floorMod(at.toEpochMilli() / 1000, 9000));
        Printed printed = printing.print(SampleWords.paper(committee, deputy, today, urgency));
        byte[] prepared = forms.prepare(printed.pdf(), printed.places());
        byte[] signed = signing.signAsPerson(prepared, person(by, at), at);
        Map<String, String> values = Map.of("number", number, "date", Wording.date(today));
        byte[] sealed = signing.seal(signed, () -> values, seal(committee, actor(deputy, Role.CLERK), at), at);
        return new Letter(number + "-UBND-STTTT.pdf", sealed);
    }

    private Unlock person(Actor by, Instant at) {
        UUID key = keys.ofPerson(by.person(), at).orElseThrow().id();
        return new Unlock(key, PIN.toCharArray(), by);
    }

    private Unlock seal(IssuingName committee, Actor by, Instant at) {
        UUID key = keys.ofIssuingName(committee.id(), at).orElseThrow().id();
        return new Unlock(key, PIN.toCharArray(), by);
    }

    /** The demo's committee has no clerk with an account, so its seal is applied in one's stead. */
    private static Actor actor(Post post, Role role) {
        UUID holder = Objects.requireNonNull(post.holder());
        String name = Objects.requireNonNull(post.holderName());
        return new Actor(holder, post.id(), null, post.unit(), post.agency(), Set.of(role), name, post.title());
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
