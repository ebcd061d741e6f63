package vn.caurong.organization.authority;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes signing authorities. */
@Repository
record NewGrants(JdbcClient jdbc) {
    void insert(UUID id, ProposedSigning given) {
        jdbc.sql("""
                        insert into organization.signing_authority
                        (id, post, issuing_name, form, block, document_types, field, basis, during)
                        values (?, ?, ?, ?, ?, ?, ?, ?, daterange(?, nullif(?, '')::date, '[]'))\
                        """)
                .params(
                        id,
                        given.signer().id(),
                        given.issuingName().id(),
                        given.innermost(),
                        given.block().toArray(String[]::new),
                        given.types().toArray(String[]::new),
                        given.field(),
                        given.basis(),
                        given.from(),
                        given.to() == null ? "" : given.to().toString())
                .update();
    }
}
