package vn.caurong.organization.authority;

import static vn.caurong.kernel.Ruling.unless;

import java.util.List;
import java.util.Locale;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;

/** Who may be given which signing authority (NĐ 30/2020 Đ13). */
public final class SigningRules {
    private SigningRules() {}

    /** Everything that must hold before the row is entered. */
    public static Ruling mayEnter(ProposedSigning given, SignerPlace place) {
        return wellWritten(given).and(() -> byForm(given, place));
    }

    private static Ruling wellWritten(ProposedSigning given) {
        return unless(!given.basis().isBlank(), "organization.refused.basis")
                .and(() ->
                        unless(given.to() == null || !given.to().isBefore(given.from()), "organization.refused.period"))
                .and(() -> blockInCapitals(given.block()));
    }

    /**
     * The authority's lines are in capitals (PL I.II.7, IV); the last one is the signer's title.
     */
    private static Ruling blockInCapitals(List<String> block) {
        boolean capitals = !block.isEmpty()
                && block.stream().allMatch(line -> !line.isBlank() && line.equals(line.toUpperCase(Locale.ROOT)));
        return unless(capitals, "organization.refused.block").and(() -> endsInTitle(block));
    }

    private static Ruling endsInTitle(List<String> block) {
        List<SigningForm> last = SigningForm.of(List.of(block.getLast()));
        boolean title = last.isEmpty() || last.equals(List.of(SigningForm.Q));
        return unless(title, "organization.refused.title");
    }

    private static Ruling byForm(ProposedSigning given, SignerPlace place) {
        String forms = String.join(
                " ", SigningForm.of(given.block()).stream().map(Enum::name).toList());
        return switch (forms) {
            case "", "Q" -> single(given).and(() -> head(given, place));
            case "TM", "TM Q" -> collective(given).and(() -> head(given, place));
            case "KT" -> single(given).and(() -> deputy(given, place));
            case "TM KT" -> collective(given).and(() -> deputy(given, place));
            case "TL" -> order(given, place);
            case "TL KT" -> orderHandedDown(given, place);
            case "TUQ" -> commission(given, place);
            default -> Ruling.refused("organization.refused.forms", forms);
        };
    }

    /** Đ13.1: an agency led by one person has no collective to sign for. */
    private static Ruling single(ProposedSigning given) {
        return unless(!given.issuingName().collective(), "organization.refused.needsTm");
    }

    /** Đ13.2: TM. is for agencies that work as a collective. */
    private static Ruling collective(ProposedSigning given) {
        return unless(given.issuingName().collective(), "organization.refused.noTm");
    }

    /**
     * Đ13.1–2: the head signs everything the organisation issues; Q. is written by who holds the head's
     * post. What the Office issues under its own name its head signs as head, not by order (Đ13.4 is for
     * documents of the agency).
     */
    private static Ruling head(ProposedSigning given, SignerPlace place) {
        return unless(place.issuing() && given.signer().head(), "organization.refused.notHead");
    }

    /** Đ13.1–2: KT. is for the head's deputies. */
    private static Ruling deputy(ProposedSigning given, SignerPlace place) {
        boolean answers = place == SignerPlace.AGENCY || given.signer().role() == Role.UNIT_HEAD;
        return unless(place.issuing() && answers && !given.signer().head(), "organization.refused.notDeputy");
    }

    /** Đ13.4: by order sign the heads of the agency's units. */
    private static Ruling order(ProposedSigning given, SignerPlace place) {
        return unless(place.inUnit() && given.signer().head(), "organization.refused.notUnitHead");
    }

    /** Đ13.4: who signs by order may have it signed by a deputy, one step and no further. */
    private static Ruling orderHandedDown(ProposedSigning given, SignerPlace place) {
        boolean deputyOfUnit =
                place.inUnit() && !given.signer().head() && given.signer().role() == Role.UNIT_HEAD;
        return unless(deputyOfUnit, "organization.refused.notUnitDeputy")
                .and(() -> unless(place == SignerPlace.ORDERED_UNIT, "organization.refused.noOrder"));
    }

    /**
     * Đ13.3: a commission goes to the head of a subordinate agency or unit, in writing, limited in
     * time and content.
     */
    private static Ruling commission(ProposedSigning given, SignerPlace place) {
        boolean headBelow = given.signer().head() && (place.inUnit() || place == SignerPlace.SUBORDINATE);
        return unless(headBelow, "organization.refused.notSubordinateHead")
                .and(() -> unless(given.limited(), "organization.refused.unlimited"));
    }
}
