package vn.caurong.documents.incoming;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/** Directives in their tables, proposed and given; nothing is ever overwritten. */
@Repository
class Directives {
    private final JdbcClient jdbc;
    private final Clock clock;

    Directives(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds one; in the caller's transaction.
     *
     * @param kind PROPOSED or GIVEN
     */
    void add(UUID incoming, String kind, Directive directive, Actor actor) {
        UUID id = Ids.next();
        jdbc.sql(
                        """
                        insert into documents.incoming_directive (id, incoming, kind, deadline,
                            words, reply_required, by_person, by_post, at)
                        values (:id, :incoming, :kind, :deadline, :words, :reply, :person, :post,
                            :at)
                        """)
                .param("id", id)
                .param("incoming", incoming)
                .param("kind", kind)
                .param("deadline", DetailColumns.timestamp(directive.deadline().due()))
                .param("words", directive.words())
                .param("reply", directive.replyRequired())
                .param("person", actor.person())
                .param("post", actor.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        int ordinal = 0;
        for (Directive.Line line : directive.lines()) {
            addLine(id, ordinal++, line);
        }
    }

    private void addLine(UUID directive, int ordinal, Directive.Line line) {
        jdbc.sql(
                        """
                        insert into documents.incoming_directive_line
                            (directive, ordinal, part, unit, post)
                        values (:directive, :ordinal, :part, :unit, :post)
                        """)
                .param("directive", directive)
                .param("ordinal", ordinal)
                .param("part", line.part().name())
                .param("unit", line.unit())
                .param("post", line.post())
                .update();
    }

    /** The newest of a kind, if any. */
    Optional<Directive> newest(UUID incoming, String kind) {
        List<Head> heads =
                jdbc.sql(
                                """
                                select id, deadline, words, reply_required, at
                                from documents.incoming_directive
                                where incoming = :incoming and kind = :kind
                                order by at desc, id desc limit 1
                                """)
                        .param("incoming", incoming)
                        .param("kind", kind)
                        .query(Directives::head)
                        .list();
        return heads.stream().findFirst().map(head -> head.with(lines(head.id())));
    }

    private List<Directive.Line> lines(UUID directive) {
        return jdbc.sql(
                        """
                        select part, unit, post from documents.incoming_directive_line
                        where directive = :directive order by ordinal
                        """)
                .param("directive", directive)
                .query((row, n) ->
                        new Directive.Line(
                                Part.valueOf(row.getString("part")),
                                row.getObject("unit", UUID.class),
                                row.getObject("post", UUID.class)))
                .list();
    }

    private static Head head(ResultSet row, int n) throws SQLException {
        Timestamp due = row.getTimestamp("deadline");
        return new Head(
                row.getObject("id", UUID.class),
                new Deadline(
                        row.getTimestamp("at").toInstant(),
                        null,
                        due == null ? null : due.toInstant()),
                row.getString("words"),
                row.getBoolean("reply_required"));
    }

    private record Head(UUID id, Deadline deadline, String words, boolean reply) {
        Directive with(List<Directive.Line> lines) {
            return new Directive(lines, deadline, words, reply);
        }
    }
}
