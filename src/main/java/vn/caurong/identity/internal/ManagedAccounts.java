package vn.caurong.identity.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of accounts, for those who administer them. */
@Repository
record ManagedAccounts(JdbcClient jdbc) {
    Optional<ManagedAccountRow> of(UUID person, Instant openSince) {
        return jdbc.sql("""
            select a.*, (select max(last_access_at) from identity.session where account = a.id) as seen,
              (select count(*) from identity.session where account = a.id
                and revoked_at is null and last_access_at > :since) as sessions
            from identity.account a where a.person = :person\
            """)
                .param("person", person)
                .param("since", Timestamp.from(openSince))
                .query(ManagedAccountReading::row)
                .optional();
    }

    boolean isTaken(String login) {
        return jdbc.sql("select exists (select from identity.account where login = ?)")
                .param(login)
                .query(Boolean.class)
                .single();
    }

    /** False when the person or the login has an account. */
    boolean add(UUID id, String login, UUID person, OneTime password, Instant now) {
        return jdbc.sql("""
            insert into identity.account
              (id, login, person, password, created_at, one_time_until)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing\
            """)
                        .params(
                                id,
                                login,
                                person,
                                password.hash(),
                                Timestamp.from(now),
                                Timestamp.from(password.until()))
                        .update()
                > 0;
    }

    void setOneTime(UUID id, OneTime password) {
        jdbc.sql("update identity.account set password = ?, one_time_until = ? where id = ?")
                .params(password.hash(), Timestamp.from(password.until()), id)
                .update();
    }

    /**
     * @param at null to open it again
     * @return false when it is so already
     */
    boolean disable(UUID id, @Nullable Instant at) {
        return jdbc.sql("""
            update identity.account set disabled_at = :at::timestamptz
            where id = :id and (disabled_at is null) = (:at::timestamptz is not null)\
            """)
                        .param("at", at == null ? null : Timestamp.from(at))
                        .param("id", id)
                        .update()
                > 0;
    }
}
