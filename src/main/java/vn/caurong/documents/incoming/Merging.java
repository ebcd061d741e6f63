package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.documents.incoming.IncomingState.Move;
import vn.caurong.files.FileRole;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;
import vn.caurong.worklist.Duty;

/**
 * A copy of a document that is in the register already, come another way: its file goes to the
 * first registration, so that one document never has two arrival numbers (NĐ 30/2020 Đ22.2).
 */
@Component
class Merging {
    private final IncomingDocuments documents;
    private final Files files;
    private final Restricting restricting;
    private final Desk desk;
    private final Trail trail;
    private final SenderTold sender;
    private final JdbcClient jdbc;
    private final Clock clock;

    Merging(
            IncomingDocuments documents,
            Files files,
            Restricting restricting,
            Desk desk,
            Trail trail,
            SenderTold sender,
            JdbcClient jdbc,
            Clock clock) {
        this.documents = documents;
        this.files = files;
        this.restricting = restricting;
        this.desk = desk;
        this.trail = trail;
        this.sender = sender;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param into the registered document of the same agency; the clerk compared the two
     */
    @Transactional
    void merge(UUID id, int version, UUID into, Actor actor) {
        Incoming copy = documents.visible(id, version, actor);
        copy.may(Move.MERGE).orThrow();
        desk.mine(copy, Duty.REGISTER, actor);
        Incoming first = documents.visible(into, actor);
        Integer number = first.arrivalNumber();
        boolean registered = number != null && first.agency().equals(copy.agency());
        Ruling.unless(registered, "incoming.refused.mergeInto").orThrow();
        documents.move(copy, Move.MERGE, "", actor);
        insert(id, into, actor);
        desk.clear(copy, null, actor);
        if (first.restricted()) {
            restricting.restrict(copy, actor);
        }
        addFile(copy, first, actor);
        Map<String, String> facts = Map.of("number", String.valueOf(number));
        trail.tell(copy, actor, "merged", facts);
        trail.tell(first, actor, "copy-added", Map.of("copy", id.toString()));
        sender.tellStanding(copy, first.state());
    }

    /** The document that a copy was added to. */
    Optional<UUID> into(UUID copy) {
        return jdbc.sql("select into_incoming from documents.incoming_merger where incoming = :id")
                .param("id", copy)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /** Nothing is kept twice: the very same file adds only the fact that it came again. */
    private void addFile(Incoming copy, Incoming first, Actor actor) {
        FileVersion file = files.of(copy.subject()).getFirst();
        boolean there = files.of(first.subject()).stream()
                .anyMatch(other -> other.blob().sha256().equals(file.blob().sha256()));
        if (!there) {
            files.attach(first.subject(), FileRole.ATTACHMENT, file.name(), file.blob(), actor.person());
        }
    }

    private void insert(UUID id, UUID into, Actor actor) {
        jdbc.sql("""
                        insert into documents.incoming_merger
                            (incoming, into_incoming, by_person, by_post, at)
                        values (:id, :into, :person, :post, :at)
                        """)
                .param("id", id)
                .param("into", into)
                .param("person", actor.person())
                .param("post", actor.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
