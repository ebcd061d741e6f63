package vn.caurong.tasks.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.sources.Paragraphs;
import vn.caurong.tasks.sources.SourceLine;
import vn.caurong.tasks.sources.Sources;

/** Finds the document a task of the demo city comes from, among those its giver may see. */
@Component
@Profile("demo")
record StorySources(JdbcClient jdbc, Access access, Sources sources) {
    private static final String INCOMING = "incoming";

    Optional<SourceLine> find(String words, Actor giver) {
        return words.isEmpty()
                ? Optional.empty()
                : visible(giver).stream()
                        .map(id -> Objects.requireNonNull(sources.required(new Subject(INCOMING, id), giver)))
                        .filter(line -> line.title().contains(words))
                        .findFirst();
    }

    /** What of it the task quotes: the first paragraph that asks for something. */
    static String paragraph(SourceLine source) {
        return Paragraphs.of(source.body()).all().stream()
                .filter(words -> words.matches("(?iu).*(yêu cầu|đề nghị|giao (sở|các)|thông báo).*"))
                .filter(words -> words.length() > 60 && words.length() <= 1000)
                .findFirst()
                .orElse("");
    }

    private List<UUID> visible(Actor giver) {
        return jdbc.sql("""
                        select distinct subject_id from access.visible
                        where subject_kind = 'incoming' and principal = any(:principals) order by subject_id
                        """)
                .param("principals", access.principals(giver))
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
