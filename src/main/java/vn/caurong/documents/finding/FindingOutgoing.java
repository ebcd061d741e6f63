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
import vn.caurong.documents.outgoing.OutgoingState;
import vn.caurong.documents.register.TakenNumber;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.search.SearchEntry;
import vn.caurong.search.Searchable;

/** Drafts and documents sent as search reads them: by the words in force and their recipients. */
@Component
record FindingOutgoing(JdbcClient jdbc, Organization organization, FileTexts texts) implements Searchable {
    private static final String KIND = "outgoing";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String base() {
        return "/documents/outgoing/";
    }

    @Override
    public String icon() {
        return "send";
    }

    @Override
    public String nameKey() {
        return "outgoing.kind";
    }

    @Override
    public Optional<SearchEntry> read(UUID id) {
        return jdbc.sql("""
                        select o.agency, o.subject, o.state, o.urgency, o.created_at, n.number,
                            n.notation, n.day, w.body,
                            (select string_agg(t.name, '; ' order by t.position)
                             from documents.outgoing_recipient t
                             where t.outgoing = o.id and t.version = o.content) as recipients,
                            (select s.signer_name from documents.outgoing_signature s
                             where s.outgoing = o.id and s.live) as signer
                        from documents.outgoing o
                        join documents.outgoing_content w on w.outgoing = o.id and w.version = o.content
                        left join documents.outgoing_number n on n.outgoing = o.id and n.live
                        where o.id = :id
                        """)
                .param("id", id)
                .query((row, n) -> entry(row, texts.of(new Subject(KIND, id))))
                .optional();
    }

    @Override
    public List<UUID> ids(@Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select id from documents.outgoing
                        where :after::uuid is null or id > :after::uuid order by id limit :limit
                        """)
                .param("after", after, java.sql.Types.OTHER)
                .param("limit", limit)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private SearchEntry entry(ResultSet row, String files) throws SQLException {
        OutgoingState state = OutgoingState.valueOf(row.getString("state"));
        LocalDate numbered = row.getObject("day", LocalDate.class);
        LocalDate day = numbered != null
                ? numbered
                : Vietnam.date(row.getTimestamp("created_at").toInstant());
        return new SearchEntry(
                row.getString("subject"),
                mark(row),
                organization.unit(row.getObject("agency", UUID.class)).name(),
                "outgoing.state." + state.key(),
                "cr-state " + state.style(),
                row.getInt("urgency"),
                day,
                words(row, day),
                row.getString("body") + "\n" + files);
    }

    private static String mark(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return row.wasNull() ? "" : Marks.of(TakenNumber.printed(number), row.getString("notation"));
    }

    private static String words(ResultSet row, LocalDate day) throws SQLException {
        return String.join(
                "\n",
                Vietnam.write(day),
                Objects.requireNonNullElse(row.getString("recipients"), ""),
                Objects.requireNonNullElse(row.getString("signer"), ""));
    }
}
