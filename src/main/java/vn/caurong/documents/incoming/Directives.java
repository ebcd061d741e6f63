package vn.caurong.documents.incoming;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.identity.RequestMemory;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/** Directives in their tables, proposed and given; nothing is ever overwritten. */
@Repository
record Directives(JdbcClient jdbc, Clock clock) {
    private static final RowMapper<DirectiveRow> LINES = DataClassRowMapper.newInstance(DirectiveRow.class);

    /**
     * Adds one; in the caller's transaction.
     *
     * @param kind PROPOSED or GIVEN
     */
    void add(UUID incoming, String kind, Directive directive, Actor actor) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into documents.incoming_directive (id, incoming, kind, start, amount,
                            unit_of_time, deadline, words, reply_required, by_person, by_post, at)
                        values (:id, :incoming, :kind, :start, :amount, :time, :deadline, :words,
                            :reply, :person, :post, :at)
                        """)
                .param("id", id)
                .param("incoming", incoming)
                .param("kind", kind)
                .param("start", Timestamp.from(directive.deadline().start()))
                .param("amount", directive.deadline().amount())
                .param("time", directive.deadline().amount() == null ? null : "DAY")
                .param("deadline", DetailColumns.timestamp(directive.deadline().due()))
                .param("words", directive.words())
                .param("reply", directive.replyRequired())
                .param("person", actor.person())
                .param("post", actor.post())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        addLines(id, directive.lines());
    }

    private void addLines(UUID directive, List<Directive.Line> lines) {
        jdbc.sql("""
                        insert into documents.incoming_directive_line
                            (directive, ordinal, part, unit, post)
                        select :directive, l.ordinal - 1, l.part, l.unit, l.post
                        from unnest(:parts::text[], :units::uuid[], :posts::uuid[])
                            with ordinality as l (part, unit, post, ordinal)
                        """)
                .param("directive", directive)
                .param("parts", lines.stream().map(line -> line.part().name()).toArray(String[]::new))
                .param("units", lines.stream().map(Directive.Line::unit).toArray(UUID[]::new))
                .param("posts", lines.stream().map(Directive.Line::post).toArray(UUID[]::new))
                .update();
    }

    /** The newest of a kind, if any; a page that is only read asks once. */
    Optional<Directive> newest(UUID incoming, String kind) {
        return RequestMemory.reading()
                ? RequestMemory.keep(new Newest(incoming, kind), () -> read(incoming, kind))
                : read(incoming, kind);
    }

    private record Newest(UUID incoming, String kind) {}

    private Optional<Directive> read(UUID incoming, String kind) {
        List<DirectiveRow> rows = jdbc.sql("""
                                select d.start, d.amount, d.deadline, d.words, d.reply_required as reply,
                                    l.part, l.unit, l.post
                                from (
                                    select * from documents.incoming_directive
                                    where incoming = :incoming and kind = :kind
                                    order by at desc, id desc limit 1) d
                                left join documents.incoming_directive_line l on l.directive = d.id
                                order by l.ordinal
                                """)
                .param("incoming", incoming)
                .param("kind", kind)
                .query(LINES)
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(directive(rows));
    }

    private static Directive directive(List<DirectiveRow> rows) {
        DirectiveRow any = rows.getFirst();
        return new Directive(
                rows.stream().flatMap(DirectiveRow::who).toList(),
                new Deadline(any.start(), any.amount(), any.deadline()),
                any.words(),
                any.reply());
    }
}
