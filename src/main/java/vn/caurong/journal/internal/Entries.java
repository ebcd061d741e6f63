package vn.caurong.journal.internal;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Subject;

/** Rows of the journal. */
@Repository
record Entries(JdbcClient jdbc, ChainHeads heads) {
    /** Takes the chain's row lock, held until the transaction ends, and appends. */
    void append(Line pending) {
        ChainHeads.Head head = heads.lock(pending.agency());
        Line line = EntryLine.numbered(pending, head.number() + 1);
        byte[] hash = EntryHash.of(head.hash(), line);
        jdbc.sql("""
                        insert into journal.entry (agency, number, at, act, subject_kind, subject_id,
                            person, post, delegation, facts, words, address, hash)
                        values (:agency, :number, :at, :act, :kind, :id,
                            :person, :post, :delegation, :facts::jsonb, :words, :address, :hash)
                        """)
                .param("agency", line.agency())
                .param("number", line.number())
                .param("at", Timestamp.from(line.at()))
                .param("act", line.act())
                .param("kind", line.subjectKind())
                .param("id", line.subjectId())
                .param("person", line.person())
                .param("post", line.post())
                .param("delegation", line.delegation())
                .param("facts", EntryLine.facts(line))
                .param("words", line.words())
                .param("address", line.address())
                .param("hash", hash)
                .update();
        heads.move(line.agency(), hash);
    }

    List<Line> of(Subject subject, UUID agency) {
        return jdbc.sql("""
                        select * from journal.entry
                        where subject_kind = :kind and subject_id = :id and agency = :agency
                        order by number
                        """)
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("agency", agency)
                .query((row, number) -> EntryLine.of(row))
                .list();
    }
}
