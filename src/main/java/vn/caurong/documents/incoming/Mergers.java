package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/** Which copy went to which registered document. */
@Repository
record Mergers(JdbcClient jdbc, Clock clock) {
    /** The document that a copy was added to. */
    Optional<UUID> into(UUID copy) {
        return jdbc.sql("select into_incoming from documents.incoming_merger where incoming = :id and live")
                .param("id", copy)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /**
     * @param files what the document it was added to got by it
     */
    void add(UUID id, UUID into, List<UUID> files, Actor actor) {
        jdbc.sql("""
                        insert into documents.incoming_merger
                            (id, incoming, into_incoming, files, by_person, by_post, at)
                        values (:merger, :id, :into, :files, :person, :post, :at)
                        """)
                .param("merger", Ids.next())
                .param("id", id)
                .param("into", into)
                .param("files", files.toArray(UUID[]::new))
                .param("person", actor.person())
                .param("post", actor.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Takes it back and says which files go with it. */
    List<UUID> takeBack(UUID copy) {
        return jdbc.sql("""
                        with gone as (
                            update documents.incoming_merger set live = false
                            where incoming = :id and live returning files)
                        select unnest(files) from gone
                        """)
                .param("id", copy)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Whether another document of the agency has the identifier its sender gave it. */
    boolean sameIdentifier(UUID copy) {
        return jdbc.sql("""
                        select exists (select 1 from documents.incoming i join documents.incoming c
                            on c.id = :id and i.agency = c.agency and i.document_id = c.document_id
                        where i.id <> c.id and i.state not in ('RETURNED', 'MERGED', 'CANCELLED'))
                        """).param("id", copy).query(Boolean.class).single();
    }
}
