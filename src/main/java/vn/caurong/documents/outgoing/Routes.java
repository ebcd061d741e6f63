package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.worklist.Duty;

/** Submissions, the steps of their routes and what came of each. */
@Repository
record Routes(JdbcClient jdbc) {
    private static final String STEPS = """
            select s.round, s.position, s.duty, s.post, o.outcome, o.content, o.words, o.person,
                o.delegation, o.at
            from documents.outgoing_step s
            left join documents.outgoing_outcome o using (outgoing, round, position)
            where s.outgoing = :outgoing
            """;

    private static final RowMapper<Step> STEP_ROWS = DataClassRowMapper.newInstance(Step.class);

    /** What may come of a step. */
    enum Outcome {
        APPROVED,
        RETURNED,
        SIGNED,
        TAKEN_BACK
    }

    /** A step with what came of it, null while it waits. */
    record Step(
            int round,
            int position,
            Duty duty,
            UUID post,
            @Nullable Outcome outcome,
            @Nullable Integer content,
            @Nullable String words,
            @Nullable UUID person,
            @Nullable UUID delegation,
            @Nullable Instant at) {}

    /** A submission by the author. */
    record Submission(int round, int content, String words, UUID person, Instant at) {}

    /** The step the document waits at in its present round, if any. */
    Optional<Step> waiting(Outgoing document) {
        return jdbc.sql(STEPS + " and s.round = :round and o.outcome is null" + " order by s.position limit 1")
                .param("outgoing", document.id())
                .param("round", document.round())
                .query(Step.class)
                .optional();
    }

    /** Every step of every round, in order. */
    List<Step> all(UUID outgoing) {
        return jdbc.sql(STEPS + " order by s.round, s.position")
                .param("outgoing", outgoing)
                .query(STEP_ROWS)
                .list();
    }

    /** What came of a step, with the opinion or remarks as given. */
    record Conclusion(Step step, Outcome outcome, String words) {}

    /** Notes what came of a step; the table lets it happen once. */
    void conclude(Outgoing document, Conclusion said, Actor by, Instant at) {
        jdbc.sql("""
                        insert into documents.outgoing_outcome
                            (outgoing, round, position, outcome, content, words, person, post,
                             delegation, at)
                        values (:outgoing, :round, :position, :outcome, :content, :words, :person,
                            :post, :delegation, :at)
                        """)
                .param("outgoing", document.id())
                .param("round", said.step().round())
                .param("position", said.step().position())
                .param("outcome", said.outcome().name())
                .param("content", document.content())
                .param("words", said.words())
                .param("person", by.person())
                .param("post", by.post())
                .param("delegation", by.delegation(), Types.OTHER)
                .param("at", Timestamp.from(at))
                .update();
    }
}
