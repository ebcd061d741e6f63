package vn.caurong.exchange.administration;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.exchange.partners.PartnerSecrets;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;

/**
 * Where documents for a partner are sent. Address and key are entered together: a key that is there
 * is never said at another address.
 */
@Component
class KeepingDoors {
    private final PartnersOfTheCity city;
    private final PartnerRows rows;
    private final PartnerSecrets secrets;
    private final Journal journal;

    KeepingDoors(PartnersOfTheCity city, PartnerRows rows, PartnerSecrets secrets, Journal journal) {
        this.city = city;
        this.rows = rows;
        this.secrets = secrets;
        this.journal = journal;
    }

    @Transactional
    public UUID open(UUID id, DoorForm form, Actor by) {
        city.partner(id, by);
        DoorRules.mayBe(form).orThrow();
        rows.openDoor(id, form, secrets.seal(form.ourSecret()));
        var facts = Map.of("address", form.address(), "as", form.ourSystem());
        journal.record(
                Entry.of(by, "exchange.door-opened", new Subject("partner", id)).with(facts));
        return id;
    }

    @Transactional
    public UUID close(UUID id, Actor by) {
        city.partner(id, by);
        Ruling.unless(rows.closeDoor(id), "exchange.refused.noDoor").orThrow();
        journal.record(Entry.of(by, "exchange.door-closed", new Subject("partner", id)));
        return id;
    }
}
