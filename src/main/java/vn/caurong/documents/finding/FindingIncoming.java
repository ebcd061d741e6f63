package vn.caurong.documents.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.documents.incoming.IncomingState;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.search.SearchEntry;
import vn.caurong.search.Searchable;

/**
 * Incoming documents as search reads them. A copy that was merged is found by the first number; what
 * was made empty because it was secret is not found.
 */
@Component
record FindingIncoming(JdbcClient jdbc, FileTexts texts) implements Searchable {
    private static final String KIND = "incoming";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String base() {
        return "/documents/incoming/";
    }

    @Override
    public String icon() {
        return "inbox";
    }

    @Override
    public String nameKey() {
        return "incoming.kind";
    }

    @Override
    public Optional<SearchEntry> read(UUID id) {
        return jdbc.sql("""
                        select i.subject, i.number, i.notation, i.sender_name, i.state, i.urgency,
                            i.issued_on, i.signer_name, i.signer_title, i.recipients, i.reply_to,
                            a.file_name, a.at, r.number as arrival_number, r.day, c.reply_mark
                        from documents.incoming i
                        join documents.incoming_arrival a on a.incoming = i.id
                        left join documents.incoming_registration r on r.incoming = i.id
                        left join documents.incoming_completion c on c.incoming = i.id and c.live
                        where i.id = :id and i.state <> 'MERGED' and i.subject || a.file_name <> ''
                        """)
                .param("id", id)
                .query((row, n) -> entry(row, texts.of(new Subject(KIND, id))))
                .optional();
    }

    @Override
    public List<UUID> ids(@Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select id from documents.incoming
                        where :after::uuid is null or id > :after::uuid order by id limit :limit
                        """)
                .param("after", after, java.sql.Types.OTHER)
                .param("limit", limit)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static SearchEntry entry(ResultSet row, String body) throws SQLException {
        IncomingState state = IncomingState.valueOf(row.getString("state"));
        String title = row.getString("subject");
        LocalDate registered = row.getObject("day", LocalDate.class);
        LocalDate day = registered != null
                ? registered
                : Vietnam.date(row.getTimestamp("at").toInstant());
        return new SearchEntry(
                title.isEmpty() ? row.getString("file_name") : title,
                Marks.of(row.getString("number"), row.getString("notation")),
                row.getString("sender_name"),
                state.nameKey(),
                state.style(),
                row.getInt("urgency"),
                day,
                words(row, day),
                body);
    }

    private static String words(ResultSet row, LocalDate day) throws SQLException {
        LocalDate issued = row.getObject("issued_on", LocalDate.class);
        return String.join(
                "\n",
                Vietnam.write(day),
                issued == null ? "" : Vietnam.write(issued),
                Objects.toString(row.getObject("arrival_number"), ""),
                row.getString("signer_name"),
                row.getString("signer_title"),
                row.getString("recipients"),
                Objects.requireNonNullElse(row.getString("reply_to"), ""),
                Objects.requireNonNullElse(row.getString("reply_mark"), ""));
    }
}
