package vn.caurong.identity.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of accounts. */
@Repository
record Accounts(JdbcClient jdbc) {
    Optional<Account> byLogin(String login) {
        return jdbc.sql("""
            select id, login, person, password, disabled_at is not null as disabled,
              one_time_until
                        from identity.account where login = :login
                        """)
                .param("login", login)
                .query((row, n) -> new Account(
                        row.getObject("id", UUID.class),
                        row.getString("login"),
                        row.getObject("person", UUID.class),
                        row.getString("password"),
                        row.getBoolean("disabled"),
                        row.getTimestamp("one_time_until") == null
                                ? null
                                : row.getTimestamp("one_time_until").toInstant()))
                .optional();
    }

    /** Which of these logins have an account. */
    Set<String> logins(Collection<String> some) {
        return Set.copyOf(jdbc.sql("select login from identity.account where login = any(:some)")
                .param("some", some.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Makes the account unless the login or the person has one. */
    void add(Account account, Instant at) {
        jdbc.sql("""
                        insert into identity.account (id, login, person, password, created_at)
                        values (:id, :login, :person, :password, :at) on conflict do nothing
                        """)
                .param("id", account.id())
                .param("login", account.login())
                .param("person", account.person())
                .param("password", account.password())
                .param("at", Timestamp.from(at))
                .update();
    }

    static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
