package vn.caurong.exchange.partners;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Preparation;

/** Secrets kept in plain words before they were sealed are sealed at the next start. */
@Component
record SealingSecrets(JdbcClient jdbc, PartnerSecrets secrets) implements Preparation {
    private record Row(UUID id, String secret) {}

    @Override
    public void prepare() {
        jdbc.sql("select id, our_secret as secret from exchange.partner where our_secret not like 'aes:%'")
                .query(Row.class)
                .list()
                .forEach(row -> jdbc.sql("update exchange.partner set our_secret = ? where id = ? and our_secret = ?")
                        .params(secrets.seal(row.secret()), row.id(), row.secret())
                        .update());
    }
}
