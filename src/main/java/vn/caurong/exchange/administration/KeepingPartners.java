package vn.caurong.exchange.administration;

import static vn.caurong.kernel.Ruling.unless;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Subject;

/** Partners are added, called right, given another key, held off and let in again. */
@Component
class KeepingPartners {
    private final PartnersOfTheCity city;
    private final PartnerRows rows;
    private final Journal journal;

    KeepingPartners(PartnersOfTheCity city, PartnerRows rows, Journal journal) {
        this.city = city;
        this.rows = rows;
        this.journal = journal;
    }

    @Transactional
    public UUID add(PartnerForm form, Actor by) {
        city.require(by);
        UUID id = Ids.next();
        PartnerRules.mayBeAdded(form)
                .and(() -> unless(rows.add(id, form), "exchange.refused.systemTaken", form.system()))
                .orThrow();
        tell("exchange.partner-added", id, by, Map.of("system", form.system(), "code", form.code()));
        return id;
    }

    @Transactional
    public UUID correct(UUID id, PartnerForm form, Actor by) {
        city.partner(id, by);
        PartnerRules.mayBeCalled(form.name(), form.code()).orThrow();
        rows.call(id, form.name(), form.code());
        tell("exchange.partner-corrected", id, by, Map.of("name", form.name(), "code", form.code()));
        return id;
    }

    @Transactional
    public UUID changeKey(UUID id, String secret, Actor by) {
        city.partner(id, by);
        PartnerRules.isKey(secret).orThrow();
        rows.key(id, secret);
        tell("exchange.partner-key-changed", id, by, Map.of());
        return id;
    }

    /** Locked it may neither call nor is anything sent to it. */
    @Transactional
    public UUID lock(UUID id, boolean locked, Actor by) {
        city.partner(id, by);
        unless(rows.lock(id, locked), locked ? "exchange.refused.locked" : "exchange.refused.unlocked")
                .orThrow();
        tell(locked ? "exchange.partner-locked" : "exchange.partner-unlocked", id, by, Map.of());
        return id;
    }

    private void tell(String act, UUID id, Actor by, Map<String, String> facts) {
        journal.record(Entry.of(by, act, new Subject("partner", id)).with(facts));
    }
}
