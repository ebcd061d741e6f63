package vn.caurong.journal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.caurong.journal.Line;
import vn.caurong.kernel.Subject;

/** Rows of the journal. */
@Repository
record Entries(JdbcClient jdbc) {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Takes the chain's row lock, held until the transaction ends, and appends. */
    void append(Line pending) {
        Head head = lock(pending.agency());
        Line line = numbered(pending, head.number() + 1);
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
                .param("facts", JSON.writeValueAsString(line.facts()))
                .param("words", line.words())
                .param("address", line.address())
                .param("hash", hash)
                .update();
        jdbc.sql("update journal.chain set hash = :hash where agency = :agency")
                .param("hash", hash)
                .param("agency", line.agency())
                .update();
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
                .query((row, number) -> line(row))
                .list();
    }

    private Head lock(UUID agency) {
        return jdbc.sql("""
                        insert into journal.chain as c (agency, number) values (:agency, 1)
                        on conflict (agency) do update set number = c.number + 1
                        returning number - 1 as number, hash
                        """)
                .param("agency", agency)
                .query((row, n) -> new Head(row.getLong("number"), row.getBytes("hash")))
                .single();
    }

    private static Line numbered(Line line, long number) {
        return new Line(
                line.agency(),
                number,
                line.at(),
                line.act(),
                line.subjectKind(),
                line.subjectId(),
                line.person(),
                line.post(),
                line.delegation(),
                line.facts(),
                line.words(),
                line.address());
    }

    static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getObject("agency", UUID.class),
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("act"),
                row.getString("subject_kind"),
                row.getObject("subject_id", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("post", UUID.class),
                row.getObject("delegation", UUID.class),
                JSON.readValue(row.getString("facts"), FACTS),
                row.getString("words"),
                row.getString("address"));
    }

    private record Head(long number, byte[] hash) {}
}
