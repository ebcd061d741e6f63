package vn.caurong.documents.recipients;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.Mailing;

/** The clerk keeps e-mail addresses of recipients without a code. */
@Component
class KeepingAddresses {
    private static final int NAME = 200;

    private final Addresses addresses;
    private final Mailing mailing;
    private final Journal journal;

    KeepingAddresses(Addresses addresses, Mailing mailing, Journal journal) {
        this.addresses = addresses;
        this.mailing = mailing;
        this.journal = journal;
    }

    /**
     * @throws vn.caurong.kernel.RefusalException for no name, or where letters cannot go
     */
    @Transactional
    void enter(String name, String address, Actor by) {
        Ruling.unless(!name.isBlank(), "recipients.refused.noName")
                .and(() -> Ruling.unless(name.length() <= NAME, "recipients.refused.longName", NAME))
                .and(() -> Ruling.unless(mailing.takes(address), "recipients.refused.address", address))
                .orThrow();
        addresses.enter(by.agency(), name, address);
        tell("recipients.address-entered", by);
    }

    @Transactional
    void end(UUID id, Actor by) {
        if (!addresses.end(by.agency(), id)) {
            throw new NotVisibleException(new Subject("outside-address", id));
        }
        tell("recipients.address-ended", by);
    }

    private void tell(String act, Actor by) {
        journal.record(Entry.of(by, act, new Subject("agency", by.agency())).with(Map.of()));
    }
}
