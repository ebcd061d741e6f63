package vn.caurong.tasks.sources;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.task.Tasks;

/** Paragraphs tasks were given from. */
@Repository
public record GivenParagraphs(JdbcClient jdbc, Access access) {
    /** Those of tasks the reader may see and that are not cancelled. */
    public Set<String> of(Subject document, Actor reader) {
        return jdbc.sql("""
                        select t.source_words from tasks.task t
                        where t.source_kind = :kind and t.source_id = :document and t.state <> 'CANCELLED'
                        """ + Tasks.VISIBLE)
                .param("kind", document.kind())
                .param("document", document.id())
                .param("principals", access.principals(reader))
                .query((row, n) -> row.getString(1))
                .set();
    }
}
