package vn.caurong.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A partner of one test, with a code of its own. */
public record TestPartner(String system, String secret, String code) {
    public static TestPartner add(JdbcClient jdbc) {
        String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        TestPartner partner = new TestPartner("test-" + mark, UUID.randomUUID().toString(), "T98." + mark);
        jdbc.sql("""
                        insert into exchange.partner (id, system_id, secret_hash, code, name, added_at)
                        values (?, ?, ?, ?, 'Đối tác Thử', now())
                        """)
                .params(UUID.randomUUID(), partner.system, hash(partner.secret), partner.code)
                .update();
        return partner;
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
