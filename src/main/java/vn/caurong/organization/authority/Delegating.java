package vn.caurong.organization.authority;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Post;

/** Giao việc thay: enters a delegation once its rules hold. */
@Component
class Delegating {
    private final Authorities authorities;
    private final Journal journal;
    private final JdbcClient jdbc;

    Delegating(Authorities authorities, Journal journal, JdbcClient jdbc) {
        this.authorities = authorities;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /** The actor hands the work of their own post to somebody for a time. */
    @Transactional
    UUID delegate(DelegationRules.Proposed given, Actor by) {
        return delegate(given, by, by);
    }

    /**
     * @param giver whose work it is, in the post it is given from
     * @param by who enters it: the giver, or the administrator of their agency
     */
    @Transactional
    public UUID delegate(DelegationRules.Proposed given, Actor giver, Actor by) {
        List<Post> held = authorities.standing(given.toPerson(), given.from()).posts();
        DelegationRules.mayDelegate(giver, given, held).orThrow();
        UUID id = Ids.next();
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
        journal.record(new Entry(
                giver.agency(),
                "organization.delegation-entered",
                new Subject("delegation", id),
                by,
                Map.of("basis", given.basis()),
                null));
        return id;
    }
}
