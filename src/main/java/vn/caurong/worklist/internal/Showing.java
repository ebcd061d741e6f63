package vn.caurong.worklist.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.SubjectLink;
import vn.caurong.worklist.internal.OpenItems.Row;
import vn.caurong.worklist.internal.WorkRow.As;
import vn.caurong.worklist.internal.WorkRow.Told;

/** Makes rows for reading: in what capacity, on whose behalf, and where they lead. */
@Component
class Showing {
    private final Organization organization;
    private final Clock clock;
    private final Map<String, SubjectLink> links;

    Showing(@Lazy Organization organization, Clock clock, List<SubjectLink> links) {
        this.organization = organization;
        this.clock = clock;
        this.links = links.stream().collect(Collectors.toMap(SubjectLink::kind, link -> link));
    }

    List<WorkRow> rows(List<Row> rows, Reach reach) {
        var names = new HashMap<Object, String>();
        return rows.stream().map(row -> shown(row, reach, names)).toList();
    }

    private WorkRow shown(Row row, Reach reach, Map<Object, String> names) {
        Optional<Delegation> delegation = delegation(row, reach);
        As as = as(row, reach, delegation);
        @Nullable String behalfOf =
                as == As.OWN ? null : names.computeIfAbsent(row.assignee(), this::name);
        SubjectLink link = link(row.subject().kind());
        return new WorkRow(
                item(row, delegation.map(Delegation::id).orElse(null), behalfOf),
                as,
                link.path() + row.subject().id(),
                link.icon(),
                link.nameKey(),
                row.snoozed(),
                told(row, names));
    }

    private @Nullable Told told(Row row, Map<Object, String> names) {
        if (row.toldBy() == null || row.toldDuty() == null) {
            return null;
        }
        String by = names.computeIfAbsent(new Assignee.ToPerson(row.toldBy()), this::name);
        return new Told(by, Duty.valueOf(row.toldDuty()));
    }

    SubjectLink link(String kind) {
        return links.getOrDefault(kind, new SubjectLink(kind, "/" + kind + "/", kind, kind));
    }

    static OpenItem item(Row row, @Nullable UUID delegation, @Nullable String behalfOf) {
        return new OpenItem(
                row.id(),
                row.subject(),
                row.duty(),
                row.assignee(),
                row.due(),
                row.urgency(),
                row.title(),
                row.mark(),
                row.sender(),
                row.openedAt(),
                delegation,
                behalfOf,
                row.read());
    }

    private static Optional<Delegation> delegation(Row row, Reach reach) {
        return row.assignee() instanceof Assignee.ToPost(UUID post) && !reach.holds(post)
                ? reach.delegation(post, row.duty().name())
                : Optional.empty();
    }

    private static As as(Row row, Reach reach, Optional<Delegation> delegation) {
        return switch (row.assignee()) {
            case Assignee.ToPerson(UUID person) ->
                    person.equals(reach.person()) ? As.OWN : As.HAND_ON;
            case Assignee.ToPost(UUID post) when reach.holds(post) -> As.OWN;
            case Assignee.ToPost _ -> delegation.isPresent() ? As.DELEGATED : As.VACANT;
        };
    }

    private String name(Object assignee) {
        return switch ((Assignee) assignee) {
            case Assignee.ToPerson(UUID person) ->
                    organization.names(List.of(person)).getOrDefault(person, "");
            case Assignee.ToPost(UUID id) -> {
                Post post = organization.post(id, Vietnam.today(clock));
                yield post.holderName() == null
                        ? post.title()
                        : post.title() + " " + post.holderName();
            }
        };
    }
}
