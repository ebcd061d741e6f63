package vn.caurong.exchange.administration;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.exchange.partners.PartnerKey;
import vn.caurong.journal.Journal;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/** Puts the pages of partners together. */
@Component
record PartnerPages(
        PartnersOfTheCity city,
        PartnerRows partners,
        ReachRows reaches,
        Journal journal,
        Organization organization,
        Clock clock) {
    PartnersPage all(Actor by) {
        return new PartnersPage(partners.all(), city.mayKeep(by));
    }

    /** The key a new partner would get. */
    String fresh(Actor by) {
        city.require(by);
        return PartnerKey.make();
    }

    PartnerPage of(UUID id, ReachSearch asked, Actor by) {
        PartnerRow partner = city.partner(id, by);
        var today = Vietnam.today(clock);
        return new PartnerPage(
                partner, reaches.of(id, asked, today), asked, today, PartnerKey.make(), acts(id, by.agency()));
    }

    private List<PartnerActLine> acts(UUID partner, UUID agency) {
        List<Line> lines = journal.of(new Subject("partner", partner), agency);
        var names = organization.names(
                lines.stream().map(Line::person).filter(Objects::nonNull).toList());
        return lines.reversed().stream()
                .map(line -> new PartnerActLine(names.getOrDefault(line.person(), ""), line.act(), line.at()))
                .toList();
    }
}
