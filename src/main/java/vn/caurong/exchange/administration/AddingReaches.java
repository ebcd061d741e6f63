package vn.caurong.exchange.administration;

import static vn.caurong.kernel.Ruling.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/**
 * From a day on an agency gets its documents through a partner. One of the tree gets nothing inside
 * any more, so that is said on purpose (QĐ 28/2018 Đ8.2).
 */
@Component
class AddingReaches {
    private final PartnersOfTheCity city;
    private final Organization organization;
    private final ReachRows rows;
    private final Journal journal;
    private final Clock clock;

    AddingReaches(PartnersOfTheCity city, Organization organization, ReachRows rows, Journal journal, Clock clock) {
        this.city = city;
        this.organization = organization;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public UUID add(UUID partner, ReachForm form, Actor by) {
        city.partner(partner, by);
        LocalDate from = Typed.day(form.from());
        LocalDate last = Typed.dayOrNone(form.last());
        Unit own = own(form, from);
        String name = own == null ? form.reachName() : own.name();
        var row = new ReachRow(Ids.next(), partner, form.reachCode(), name, own != null, from, last);
        PartnerRules.mayBeCalled(name, form.reachCode())
                .and(() -> ReachRules.mayBegin(from, last, Vietnam.today(clock)))
                .and(() -> unless(
                        rows.add(row, own == null ? null : own.id()),
                        "exchange.refused.reached",
                        name,
                        String.join(", ", rows.alsoBy(row))))
                .orThrow();
        var facts = Map.of("code", row.code(), "name", name, "from", from.toString(), "last", form.last());
        journal.record(Entry.of(by, "exchange.reach-added", new Subject("partner", partner))
                .with(facts));
        return partner;
    }

    /** The agency of the tree with this identifier, null when it is none. */
    private @Nullable Unit own(ReachForm form, LocalDate day) {
        Optional<Unit> own = organization.agencyByCode(form.reachCode(), day);
        boolean inside = !form.inside().isEmpty();
        Optional<Unit> meant = inside ? own : own.or(() -> organization.agencyByName(form.reachName(), day));
        unless(
                        inside || meant.isEmpty(),
                        "exchange.refused.inside",
                        meant.map(Unit::name).orElse(""))
                .and(() -> unless(!inside || own.isPresent(), "exchange.refused.notInside", form.reachCode()))
                .orThrow();
        return own.orElse(null);
    }
}
