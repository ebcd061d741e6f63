package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issues; the table holds one for each document and one for each number. */
@Repository
record Issues(JdbcClient jdbc) {
    void save(Issue issue) {
        jdbc.sql("""
                        insert into documents.outgoing_issue
                            (outgoing, number, document_id, file, sha256, pages, person, post, at)
                        values (:outgoing, :number, :documentId, :file, :sha256, :pages, :person,
                            :post, :at)
                        """)
                .param("outgoing", issue.outgoing())
                .param("number", issue.number())
                .param("documentId", issue.documentId())
                .param("file", issue.file())
                .param("sha256", issue.sha256())
                .param("pages", issue.pages())
                .param("person", issue.person())
                .param("post", issue.post())
                .param("at", Timestamp.from(issue.at()))
                .update();
    }

    Optional<Issue> of(UUID outgoing) {
        return jdbc.sql("""
                        select outgoing, number, document_id, file, sha256, pages, person, post, at
                        from documents.outgoing_issue where outgoing = :outgoing
                        """).param("outgoing", outgoing).query(Issue.class).optional();
    }
}
