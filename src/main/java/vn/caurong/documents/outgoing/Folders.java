package vn.caurong.documents.outgoing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.documents.outgoing.CallBacks.CalledBack;
import vn.caurong.documents.outgoing.Contents.SavedVersion;
import vn.caurong.documents.outgoing.Recalls.Recall;
import vn.caurong.documents.outgoing.References.Reference;
import vn.caurong.documents.outgoing.Routes.Step;
import vn.caurong.documents.outgoing.Routes.Submission;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;

/** Reads a document with everything kept about it in one statement, for its page. */
@Repository
record Folders(JdbcClient jdbc, Access access) {
    private static final String SELECT = """
            select o.*,
              (select to_jsonb(f) from documents.outgoing_reference f
                where f.outgoing = o.id) as reference,
              (select to_jsonb(s) from documents.outgoing_signature s
                where s.live and s.outgoing = o.id) as signature,
              (select to_jsonb(n) from documents.outgoing_number n
                where n.live and n.outgoing = o.id) as number,
              (select to_jsonb(i) from documents.outgoing_issue i
                where i.outgoing = o.id) as issue,
              (select jsonb_agg(to_jsonb(c) - 'body' order by c.version desc)
                from documents.outgoing_content c where c.outgoing = o.id) as versions,
              (select jsonb_agg(to_jsonb(b) order by b.round)
                from documents.outgoing_submission b where b.outgoing = o.id) as submissions,
              (select jsonb_agg(to_jsonb(s) || coalesce(to_jsonb(r) - 'post', '{}')
                  order by s.round, s.position)
                from documents.outgoing_step s
                left join documents.outgoing_outcome r using (outgoing, round, position)
                where s.outgoing = o.id) as steps,
              (select jsonb_agg(to_jsonb(d) || to_jsonb(t) order by d.name)
                from documents.outgoing_delivery d
                join documents.outgoing_delivery_state t using (outgoing, agency, round, state)
                where d.outgoing = o.id) as standings,
              (select jsonb_agg(to_jsonb(d) || to_jsonb(t) order by t.at)
                from documents.outgoing_delivery d
                join documents.outgoing_delivery_state t using (outgoing, agency)
                where d.outgoing = o.id) as told,
              (select to_jsonb(b) from documents.outgoing_call_back b
                where b.outgoing = o.id) as called_back,
              (select jsonb_agg(to_jsonb(c) order by c.round)
                from documents.outgoing_recall c where c.outgoing = o.id) as recalls,
              (select\s
            """ + Contents.WORDS + """
                     from documents.outgoing_content c
                        where c.outgoing = o.id and c.version = o.content) as content_words
                    from documents.outgoing o
                    where o.id = :id and exists (
                        select 1 from access.visible v
                        where v.subject_kind = 'outgoing' and v.subject_id = o.id
                          and v.principal = any (:principals))
                    """;

    /**
     * @throws NotVisibleException when there is none or the actor may not see it
     */
    Folder visible(UUID id, Actor actor) {
        return jdbc.sql(SELECT)
                .param("id", id)
                .param("principals", access.principals(actor))
                .query(Folders::folder)
                .optional()
                .orElseThrow(() -> new NotVisibleException(Outgoing.subject(id)));
    }

    private static Folder folder(ResultSet row, int n) throws SQLException {
        return new Folder(
                Objects.requireNonNull(OutgoingDocuments.ROWS.mapRow(row, n)),
                Objects.requireNonNull(FromJson.one(row, "content_words", Content.class)),
                FromJson.one(row, "reference", Reference.class),
                FromJson.list(row, "versions", SavedVersion.class),
                FromJson.list(row, "submissions", Submission.class),
                FromJson.list(row, "steps", Step.class),
                FromJson.list(row, "recalls", Recall.class),
                FromJson.one(row, "signature", PersonalSignature.class),
                FromJson.one(row, "number", GivenNumber.class),
                FromJson.one(row, "issue", Issue.class),
                FromJson.list(row, "standings", Told.class),
                FromJson.list(row, "told", Told.class),
                FromJson.one(row, "called_back", CalledBack.class));
    }
}
