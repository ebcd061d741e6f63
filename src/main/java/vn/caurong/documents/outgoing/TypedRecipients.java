package vn.caurong.documents.outgoing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.paper.Wording;
import vn.caurong.documents.recipients.RecipientGroups;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/** Recipients as they were typed, a line each, matched to agencies inside by name. */
@Component
record TypedRecipients(Organization organization, RecipientGroups groups, Clock clock) {
    List<Recipient> of(DraftForm form, UUID agency) {
        LocalDate today = Vietnam.today(clock);
        List<Recipient> all = new ArrayList<>();
        for (String name : lines(form.addressees())) {
            all.add(new Recipient(false, name, inside(name, agency, today)));
        }
        for (String name : lines(form.copies())) {
            all.add(new Recipient(true, name, inside(name, agency, today)));
        }
        String added = added(form);
        boolean copy = "copies".equals(form.under());
        if (!added.isEmpty() && all.stream().noneMatch(to -> to.name().equalsIgnoreCase(added))) {
            all.add(copy ? all.size() : addressees(all), new Recipient(copy, added, inside(added, agency, today)));
        }
        return List.copyOf(all);
    }

    /** How many stand under "Kính gửi", which come first. */
    private static int addressees(List<Recipient> all) {
        return (int) all.stream().filter(to -> !to.copy()).count();
    }

    /** A name chosen beside the field, with its exceptions as they are written on paper. */
    private static String added(DraftForm form) {
        String name = form.add() == null ? "" : form.add().strip();
        String except = form.except() == null ? "" : form.except().strip();
        return name.isEmpty() || except.isEmpty() ? name : name + " (trừ " + except + ")";
    }

    /** A group is no agency; its exceptions must belong to it. */
    private @Nullable UUID inside(String name, UUID agency, LocalDate day) {
        return groups.members(name, agency).isPresent() ? null : agencyInside(name, agency, day);
    }

    private @Nullable UUID agencyInside(String name, UUID agency, LocalDate day) {
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
}
