package vn.caurong.documents.incoming;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.differences.Differences;
import vn.caurong.documents.register.DocumentType;
import vn.caurong.documents.register.DocumentTypes;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Post;

/** What stands of an incoming document against what was typed, in the words of the forms. */
@Component
record StandingValues(Directives directives, DocumentTypes types, Posts posts) {
    /** Against the entry of the register. */
    Differences register(Incoming document, Details typed) {
        Details stands = Doings.known(document);
        return new Differences()
                .add("incoming.f.mark", stands.mark(), typed.mark())
                .add("incoming.f.issued", day(stands.issuedOn()), day(typed.issuedOn()))
                .add("incoming.f.sender", stands.senderName(), typed.senderName())
                .add("incoming.f.title", stands.title(), typed.title())
                .add("incoming.f.type", type(stands.typeCode()), type(typed.typeCode()))
                .choice(
                        "incoming.f.urgency",
                        "incoming.urgency." + stands.urgency(),
                        "incoming.urgency." + typed.urgency())
                .add("incoming.f.signer", signer(stands), signer(typed))
                .add("incoming.f.reply", moment(stands.replyBy()), moment(typed.replyBy()))
                .add("incoming.f.recipients", stands.recipients(), typed.recipients());
    }

    /** Against the directive in force: the one given, else the one proposed. */
    Differences directive(Incoming document, Directive typed) {
        Directive stands = directives
                .newest(document.id(), document.state() == IncomingState.PRESENTED ? "PROPOSED" : "GIVEN")
                .orElseGet(() ->
                        new Directive(List.of(), Deadline.none(typed.deadline().start()), "", false));
        List<Post> staff = posts.of(document.agency());
        return new Differences()
                .add("incoming.part.lead", names(stands, Part.LEAD, staff), names(typed, Part.LEAD, staff))
                .add(
                        "incoming.part.coordinate",
                        names(stands, Part.COORDINATE, staff),
                        names(typed, Part.COORDINATE, staff))
                .add("incoming.part.know", names(stands, Part.KNOW, staff), names(typed, Part.KNOW, staff))
                .add(
                        "incoming.due",
                        moment(stands.deadline().due()),
                        moment(typed.deadline().due()))
                .add("incoming.words", stands.words(), typed.words());
    }

    private String names(Directive directive, Part part, List<Post> staff) {
        return directive.lines().stream()
                .filter(line -> line.part() == part)
                .map(line -> name(line, staff))
                .collect(Collectors.joining("\n"));
    }

    private String name(Directive.Line line, List<Post> staff) {
        UUID post = line.post();
        String unit = posts.unitName(line.unit());
        return staff.stream()
                .filter(each -> each.id().equals(post))
                .findFirst()
                .map(each -> each.head() ? unit : Posts.name(each) + ", " + unit)
                .orElse(unit);
    }

    private String type(String code) {
        return types.byCode(code).map(DocumentType::name).orElse("");
    }

    private static String signer(Details details) {
        return ArrivalForm.signer(details.signerName(), details.signerTitle());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Vietnam.write(day);
    }

    private static String moment(@Nullable Instant instant) {
        return ArrivalForm.moment(instant);
    }
}
