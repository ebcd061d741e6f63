package vn.caurong.identity.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passwords as their owners change them. */
@Repository
record OwnPasswords(JdbcClient jdbc) {
    /**
     * @param account as it was read
     * @return false when its password was changed since
     */
    boolean changeHash(Account account, String hash) {
        return jdbc.sql("""
                                update identity.account set password = :hash
                                where id = :id and password = :old
                                """)
                        .param("hash", hash)
                        .param("id", account.id())
                        .param("old", account.password())
                        .update()
                > 0;
    }

    /** From now on the password is its owner's own. */
    void owned(UUID id) {
        jdbc.sql("update identity.account set one_time_until = null where id = ?")
                .param(id)
                .update();
    }
}
