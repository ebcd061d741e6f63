package vn.caurong.organization.authority;

import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;

/** Writes delegations. */
@Repository
record NewDelegations(JdbcClient jdbc) {
    /**
     * @throws RefusalException when the same was given for the time already
     */
    void insert(UUID id, DelegationRules.Proposed given, Actor giver) {
        try {
            jdbc.sql("""
                        insert into organization.delegation
                        (id, from_post, from_person, to_person, duties, basis, restricted, during)
                        values (?, ?, ?, ?, ?, ?, ?, tstzrange(?, ?))\
                        """)
                    .params(
                            id,
                            giver.post(),
                            giver.person(),
                            given.toPerson(),
                            given.duties().toArray(String[]::new),
                            given.basis(),
                            given.restricted(),
                            given.from().atOffset(ZoneOffset.UTC),
                            given.to().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DataIntegrityViolationException twice) {
            throw new RefusalException("organization.refused.delegatedTwice");
        }
    }
}
