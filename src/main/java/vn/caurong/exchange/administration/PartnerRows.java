package vn.caurong.exchange.administration;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.exchange.partners.PartnerKey;
import vn.caurong.kernel.Vietnam;

/** Rows of partners for who keeps them; what they call with and we call with is written, never read. */
@Repository
record PartnerRows(JdbcClient jdbc, Clock clock) {
    private static final String SELECT = """
            select p.id, p.system_id, p.code, p.name, p.locked, p.address, p.our_system_id, p.added_at,
                (select count(*) from exchange.reach r where r.partner = p.id and r.during @> :day)::int as reached
            from exchange.partner p
            """;

    List<PartnerRow> all() {
        return read(" order by p.locked, p.name collate \"vi-x-icu\", p.id")
                .query(DataClassRowMapper.newInstance(PartnerRow.class))
                .list();
    }

    Optional<PartnerRow> one(UUID id) {
        return read(" where p.id = :id")
                .param("id", id)
                .query(DataClassRowMapper.newInstance(PartnerRow.class))
                .optional();
    }

    private JdbcClient.StatementSpec read(String which) {
        return jdbc.sql(SELECT + which).param("day", Vietnam.today(clock));
    }

    /** False when its name is taken. */
    boolean add(UUID id, PartnerForm form) {
        return jdbc.sql("""
                                insert into exchange.partner (id, system_id, secret_hash, code, name, added_at)
                                values (?, ?, ?, ?, ?, ?) on conflict (system_id) do nothing
                                """)
                        .params(id, form.system(), PartnerKey.hash(form.secret()), form.code(), form.name(), now())
                        .update()
                > 0;
    }

    void call(UUID id, String name, String code) {
        jdbc.sql("update exchange.partner set name = ?, code = ? where id = ?")
                .params(name, code, id)
                .update();
    }

    /** The one before opens nothing any more. */
    void key(UUID id, String secret) {
        jdbc.sql("update exchange.partner set secret_hash = ? where id = ?")
                .params(PartnerKey.hash(secret), id)
                .update();
    }

    /** False when it is so already. */
    boolean lock(UUID id, boolean locked) {
        return jdbc.sql("update exchange.partner set locked = :locked where id = :id and locked <> :locked")
                        .param("locked", locked)
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Our secret there is kept sealed. */
    void openDoor(UUID id, DoorForm form, String sealed) {
        jdbc.sql("update exchange.partner set address = ?, our_system_id = ?, our_secret = ? where id = ?")
                .params(form.address(), form.ourSystem(), sealed, id)
                .update();
    }

    /** False when there is none. */
    boolean closeDoor(UUID id) {
        return jdbc.sql("""
                                update exchange.partner set address = null, our_system_id = null, our_secret = null
                                where id = ? and address is not null
                                """).param(id).update() > 0;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
