package vn.caurong.identity.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.identity.OpenAccounts;

/** Asks the rows of accounts. */
@Repository
record OpenAccountRows(JdbcClient jdbc) implements OpenAccounts {
    @Override
    public boolean isOpen(UUID person) {
        return jdbc.sql("select exists (select from identity.account where person = ? and disabled_at is null)")
                .param(person)
                .query(Boolean.class)
                .single();
    }
}
