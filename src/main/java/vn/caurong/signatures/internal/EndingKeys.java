package vn.caurong.signatures.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys whose certificates end within the days of the rule in force, and what was told of them. */
@Repository
record EndingKeys(JdbcClient db, Clock clock) {
    private static final String RULE =
            "(select days from signatures.expiry_rule where since <= :today order by since desc limit 1)";

    /** Those with a number of days ahead reached and not told; one that has a longer-lived successor is left out. */
    List<SeenKey> due(LocalDate today, Instant now) {
        return db.sql("""
                        select k.id, k.person, k.agency, k.name, k.issuer, k.valid_from, k.valid_to, k.demo,
                          k.locked_at is not null as locked, false as retired, c.keeper
                        from signatures.key k
                        left join signatures.custody c
                          on c.key = k.id and c.taken_at is not null and c.ended_at is null
                        where k.valid_from <= :now and :now < k.valid_to and exists (
                            select 1 from unnest(%s) d(days) where k.valid_to <= :now::timestamptz + d.days * interval '1 day'
                              and not exists (select 1 from signatures.expiry_told t
                                where t.key = k.id and t.days = d.days))
                          and not exists (select from signatures.retirement r where r.key = k.id)
                          and not exists (select 1 from signatures.key n where n.valid_to > k.valid_to
                            and (n.person = k.person or n.issuing_name = k.issuing_name))
                        order by k.valid_to, k.id
                        """.formatted(RULE))
                .param("today", today)
                .param("now", Timestamp.from(now))
                .query(DataClassRowMapper.newInstance(SeenKey.class))
                .list();
    }

    /** Every number of days reached by now counts as told, so that a late start tells once. */
    void told(SeenKey key, Instant now) {
        db.sql("""
                        insert into signatures.expiry_told (key, days, at)
                        select :key, d.days, :now::timestamptz from unnest(%s) d(days)
                        where :end::timestamptz <= :now::timestamptz + d.days * interval '1 day' on conflict do nothing
                        """.formatted(RULE))
                .param("key", key.id())
                .param("today", vn.caurong.kernel.Vietnam.today(clock))
                .param("now", Timestamp.from(now))
                .param("end", Timestamp.from(key.validTo()))
                .update();
    }
}
