package vn.caurong.signatures.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/** Who was handed an agency's key, and who took it over. One offer and one keeper at a time. */
@Repository
record Custodies(JdbcClient db, Clock clock) {
    /** Newest first. */
    List<Custody> of(UUID key) {
        return db.sql("""
                        select id, key, keeper, basis, handed_by, handed_at, taken_at, ended_at, withdrawn_at
                          from signatures.custody where key = ? order by handed_at desc, id desc
                        """)
                .param(key)
                .query(DataClassRowMapper.newInstance(Custody.class))
                .list();
    }

    void offer(UUID key, UUID keeper, String basis, Actor by) {
        db.sql("""
                        insert into signatures.custody (id, key, keeper, basis, handed_by, handed_post, handed_at)
                        values (:id, :key, :keeper, :basis, :by, :post, :now)
                        """)
                .param("id", Ids.next())
                .param("key", key)
                .param("keeper", keeper)
                .param("basis", basis)
                .param("by", by.person())
                .param("post", by.post())
                .param("now", now())
                .update();
    }

    void withdraw(Custody offer) {
        db.sql("update signatures.custody set withdrawn_at = ? where id = ?")
                .params(now(), offer.id())
                .update();
    }

    /** The keeper before ends with the same instant. */
    void take(Custody offer) {
        Timestamp now = now();
        db.sql("""
                        update signatures.custody set ended_at = ?
                         where key = ? and taken_at is not null and ended_at is null
                        """).params(now, offer.key()).update();
        db.sql("update signatures.custody set taken_at = ? where id = ?")
                .params(now, offer.id())
                .update();
    }

    /** Others who want to change who keeps it wait until the caller's transaction ends. */
    void lock(UUID key) {
        db.sql("select id from signatures.key where id = ? for update")
                .param(key)
                .query(UUID.class)
                .optional();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
