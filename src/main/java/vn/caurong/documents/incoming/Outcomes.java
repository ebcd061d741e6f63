package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.documents.clocks.Clocks;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;

/** Who leads, who coordinates, what came of it: the facts of a document's page. */
@Component
record Outcomes(Directives directives, Organization organization, JdbcClient jdbc, Clocks clocks, Clock clock) {
    FactsPage facts(Incoming document, String type, List<Post> staff, List<Replies.Reply> replies) {
        if (!document.state().directed()) {
            return new FactsPage(type, "", List.of(), List.of(), replies, null, clocks.of(document.subject()));
        }
        List<Directive.Line> lines =
                directives.newest(document.id(), "GIVEN").map(Directive::lines).orElse(List.of());
        Map<UUID, Unit> units = organization.unitsOf(document.agency(), Vietnam.today(clock)).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        return new FactsPage(
                type,
                names(lines, Part.LEAD, units, staff).stream().findFirst().orElse(""),
                names(lines, Part.COORDINATE, units, staff),
                names(lines, Part.KNOW, units, staff),
                replies,
                report(document).orElse(null),
                document.state() == IncomingState.COMPLETED ? List.of() : clocks.of(document.subject()));
    }

    private static List<String> names(List<Directive.Line> lines, Part part, Map<UUID, Unit> units, List<Post> staff) {
        return lines.stream()
                .filter(line -> line.part() == part)
                .map(line -> name(line, units, staff))
                .toList();
    }

    /** The unit by its head's post, a person by name. */
    private static String name(Directive.Line line, Map<UUID, Unit> units, List<Post> staff) {
        Unit unit = units.get(line.unit());
        String unitName = unit == null ? "" : unit.name();
        return staff.stream()
                .filter(post -> post.id().equals(line.post()) && !post.head())
                .findFirst()
                .map(post -> Posts.name(post) + ", " + unitName)
                .orElse(unitName);
    }

    private Optional<String> report(Incoming document) {
        if (document.state() != IncomingState.COMPLETED) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select concat_ws(E'\\n', nullif(words, ''), no_reply_why)
                        from documents.incoming_completion where incoming = :id and live
                        """)
                .param("id", document.id())
                .query((row, n) -> row.getString(1))
                .optional();
    }
}
