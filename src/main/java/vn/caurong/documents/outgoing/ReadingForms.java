package vn.caurong.documents.outgoing;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.paper.Wording;
import vn.caurong.documents.register.SecrecyWords;
import vn.caurong.documents.register.Urgency;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/**
 * Makes content out of what was typed: trimmed, composed, recipients matched to agencies inside.
 */
@Component
class ReadingForms {
    private static final int SUBJECT = 500;
    private static final int BODY = 100_000;
    private static final int NAME = 200;

    private final Organization organization;
    private final Clock clock;

    ReadingForms(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * @param version the content would get
     * @throws vn.caurong.kernel.RefusalException when something is longer than the law's fields, or
     *     marked as a state secret (NĐ 30/2020 Đ16.3, QĐ 28/2018 Đ1.2)
     */
    Content read(DraftForm form, UUID agency, int version) {
        Content words = new Content(
                version,
                oneLine(form.subject()),
                composed(form.body()),
                Urgency.of(form.urgency()).level(),
                form.signer(),
                recipients(form, agency));
        lengths(words).and(() -> open(words)).orThrow();
        return words;
    }

    private static Ruling lengths(Content words) {
        return Ruling.unless(words.subject().length() <= SUBJECT, "outgoing.refused.subjectLong", SUBJECT)
                .and(() -> Ruling.unless(words.body().length() <= BODY, "outgoing.refused.bodyLong"))
                .and(() -> Ruling.unless(
                        words.recipients().stream().allMatch(to -> to.name().length() <= NAME),
                        "outgoing.refused.nameLong",
                        NAME));
    }

    /** Nothing that says it is secret is kept, not even as a draft. */
    private static Ruling open(Content words) {
        return SecrecyWords.in(words.subject())
                .or(() -> SecrecyWords.stampedOn(words.body()))
                .map(found -> Ruling.refused("outgoing.refused.secret", found))
                .orElseGet(Ruling::allowed);
    }

    private List<Recipient> recipients(DraftForm form, UUID agency) {
        LocalDate today = Vietnam.today(clock);
        List<Recipient> all = new ArrayList<>();
        for (String name : lines(form.addressees())) {
            all.add(new Recipient(false, name, inside(name, agency, today)));
        }
        UUID added = form.add();
        if (added != null && all.stream().noneMatch(to -> added.equals(to.agency()))) {
            organization.agencies(today).stream()
                    .filter(unit -> unit.id().equals(added) && !added.equals(agency))
                    .forEach(unit -> all.add(new Recipient(false, unit.name(), added)));
        }
        for (String name : lines(form.copies())) {
            all.add(new Recipient(true, name, inside(name, agency, today)));
        }
        return List.copyOf(all);
    }

    private @Nullable UUID inside(String name, UUID agency, LocalDate day) {
        return organization
                .agencyByName(name, day)
                .map(Unit::id)
                .filter(found -> !found.equals(agency))
                .orElse(null);
    }

    /** Lines without the dash and the end the page gives them. */
    private static List<String> lines(@Nullable String text) {
        return Wording.lines(text == null ? "" : text).stream()
                .map(line -> line.replaceFirst("^-\\s*", "")
                        .replaceFirst("[;.]$", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String oneLine(@Nullable String text) {
        return composed(text).replaceAll("\\s+", " ").replaceFirst("^(?i)v/v\\s+", "");
    }

    private static String composed(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replace("\r\n", "\n")
                        .strip();
    }
}
