package vn.caurong.exchange.partners;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Vietnam;

/** Partners in their table. Of a secret only the hash is kept. */
@Repository
class Partners {
    private final JdbcClient jdbc;
    private final Clock clock;

    Partners(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The partner with this name and this secret, unless it is locked. */
    Optional<Partner> known(String systemId, String secret) {
        return jdbc.sql("""
                        select id, system_id, code, name, locked from exchange.partner
                        where system_id = ? and secret_hash = ? and not locked
                        """)
                .params(systemId, PartnerKey.hash(secret))
                .query(Partner.class)
                .optional();
    }

    /** Adds one unless its name is there. */
    void add(String systemId, String secret, String code, String name) {
        jdbc.sql("""
                        insert into exchange.partner (id, system_id, secret_hash, code, name, added_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (system_id) do nothing
                        """)
                .params(Ids.next(), systemId, PartnerKey.hash(secret), code, name, OffsetDateTime.now(clock))
                .update();
    }

    /** Where its door is and by what it knows us; our secret is sealed. */
    void openDoor(String systemId, String address, String ourId, String sealed) {
        jdbc.sql("update exchange.partner set address = ?, our_system_id = ?, our_secret = ? where system_id = ?")
                .params(address, ourId, sealed, systemId)
                .update();
    }

    /** Brings documents to this agency from today on, unless somebody does. */
    void serve(String systemId, String code, String name) {
        jdbc.sql("""
                        insert into exchange.reach (id, partner, code, name, folded, during)
                        select ?, p.id, ?, ?, ?, daterange(?, null) from exchange.partner p where p.system_id = ?
                        on conflict do nothing
                        """)
                .params(Ids.next(), code, name, ReachedName.folded(name), Vietnam.today(clock), systemId)
                .update();
    }
}
