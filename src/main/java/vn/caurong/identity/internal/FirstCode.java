package vn.caurong.identity.internal;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one code of a first start, of which only the hash is kept. */
@Repository
class FirstCode {
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstCode(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Another one; the one before opens nothing any more. */
    String renew() {
        String code = OneTimePasswords.make();
        jdbc.sql("""
                        insert into identity.first_start (code, made_at) values (:code, :now)
                        on conflict (one) do update set code = :code, made_at = :now, wrong = 0
                        """)
                .param("code", Tokens.hash(code))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return code;
    }

    boolean isOpen() {
        return jdbc.sql("select exists (select from identity.first_start where wrong < 10)")
                .query(Boolean.class)
                .single();
    }

    /** Uses it up, for whoever comes first; goes back with the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(String typed) {
        return jdbc.sql("delete from identity.first_start where code = ? and wrong < 10")
                        .param(Tokens.hash(typed))
                        .update()
                > 0;
    }

    /** Counts a wrong one, outside of any transaction that fails with it. */
    void wrong() {
        jdbc.sql("update identity.first_start set wrong = wrong + 1 where wrong < 10")
                .update();
    }
}
