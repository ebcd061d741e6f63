package vn.caurong.documents.incoming;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The directive in force of a document, and whether anybody acted on it. */
@Repository
record GivenDirectives(JdbcClient jdbc) {
    /**
     * @param by post that gave it
     * @param acted true once those it was given to handed it on, spoke, began a reply or settled it
     */
    record Given(UUID by, boolean acted) {}

    Optional<Given> of(UUID id) {
        return jdbc.sql("""
                        select d.by_post as by,
                            exists (select 1 from documents.incoming_assignment a
                                where a.incoming = :id and a.at >= d.at)
                            or exists (select 1 from documents.incoming_opinion o
                                where o.incoming = :id and o.at >= d.at)
                            or exists (select 1 from documents.incoming_reply r
                                where r.incoming = :id and r.begun_at >= d.at)
                            or exists (select 1 from documents.incoming_completion c
                                where c.incoming = :id and c.live) as acted
                        from documents.incoming_directive d
                        where d.incoming = :id and d.kind = 'GIVEN'
                        order by d.at desc, d.id desc limit 1
                        """).param("id", id).query(Given.class).optional();
    }
}
