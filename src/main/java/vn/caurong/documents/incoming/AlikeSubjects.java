package vn.caurong.documents.incoming;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Documents of the same agency with a subject much alike. */
@Repository
record AlikeSubjects(JdbcClient jdbc) {
    private static final double ALIKE = 0.7;

    /** Nothing is alike where neither sender nor subject is known yet. */
    Optional<Like> of(UUID agency, Details details) {
        if (details.senderName().isEmpty() || details.title().isEmpty()) {
            return Optional.empty();
        }
        List<Like> bySender = jdbc.sql(
                        "select " + Like.COLUMNS + "and i.sender_name = :sender order by r.at desc limit 100")
                .param("agency", agency)
                .param("sender", details.senderName())
                .query(Like.ROWS)
                .list();
        return bySender.stream()
                .filter(other -> !Folded.fold(other.mark()).equals(Folded.fold(details.mark())))
                .filter(other -> Folded.alike(other.title(), details.title()) >= ALIKE)
                .max(Comparator.comparing(o -> Folded.alike(o.title(), details.title())));
    }
}
