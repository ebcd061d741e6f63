package vn.caurong.signatures.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The key of the demo's time-stamp service. It is worthless by its own words, so its password is no secret. */
@Repository
record TimeStampingKey(JdbcClient db) {
    private static final String PASSWORD = "demo";

    boolean missing() {
        return db.sql("select not exists (select from signatures.time_stamping)")
                .query(Boolean.class)
                .single();
    }

    void keep(Authority authority, String name) {
        byte[] pkcs12 = authority.timeStamping(CertificateNames.name(name, null, null), PASSWORD.toCharArray());
        db.sql("insert into signatures.time_stamping (one, pkcs12) values (true, ?) on conflict do nothing")
                .param(pkcs12)
                .update();
    }

    UnlockedKey open() {
        byte[] pkcs12 = db.sql("select pkcs12 from signatures.time_stamping")
                .query(byte[].class)
                .single();
        return UnlockedKey.open(pkcs12, PASSWORD.toCharArray()).orElseThrow();
    }
}
