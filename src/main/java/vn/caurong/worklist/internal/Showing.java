package vn.caurong.worklist.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.SubjectLink;
import vn.caurong.worklist.internal.WorkRow.As;
import vn.caurong.worklist.internal.WorkRow.Told;

/** Makes rows for reading: in what capacity, on whose behalf, and where they lead. */
@Component
class Showing {
    private final Organization organization;
    private final Map<String, SubjectLink> links;

    Showing(@Lazy Organization organization, List<SubjectLink> links) {
        this.organization = organization;
        this.links = links.stream().collect(Collectors.toMap(SubjectLink::kind, link -> link));
    }

    List<WorkRow> rows(List<OpenRow> rows, Reach reach) {
        Map<UUID, String> names = namesOf(rows, reach);
        return rows.stream().map(row -> shown(row, reach, names)).toList();
    }

    private WorkRow shown(OpenRow row, Reach reach, Map<UUID, String> names) {
        Optional<Delegation> delegation = delegation(row, reach);
        As as = as(row, reach, delegation);
        @Nullable String behalfOf = as == As.OWN ? null : whose(row, as, reach, names);
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

    private static @Nullable Told told(OpenRow row, Map<UUID, String> names) {
        if (row.toldBy() == null || row.toldDuty() == null) {
            return null;
        }
        return new Told(names.getOrDefault(row.toldBy(), ""), Duty.valueOf(row.toldDuty()));
    }

    SubjectLink link(String kind) {
        return links.getOrDefault(kind, new SubjectLink(kind, "/" + kind + "/", kind, kind));
    }

    static OpenItem item(OpenRow row, @Nullable UUID delegation, @Nullable String behalfOf) {
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

    private static Optional<Delegation> delegation(OpenRow row, Reach reach) {
        return row.assignee() instanceof Assignee.ToPost(UUID post) && !reach.holds(post)
                ? reach.delegation(post, row.duty().name())
                : Optional.empty();
    }

    private static As as(OpenRow row, Reach reach, Optional<Delegation> delegation) {
        return switch (row.assignee()) {
            case Assignee.ToPerson(UUID person) -> person.equals(reach.person()) ? As.OWN : As.HAND_ON;
            case Assignee.ToPost(UUID post) when reach.holds(post) -> row.former() == null ? As.OWN : As.HAND_ON;
            case Assignee.ToPost _ -> delegation.isPresent() ? As.DELEGATED : As.VACANT;
        };
    }

    private static String whose(OpenRow row, As as, Reach reach, Map<UUID, String> names) {
        if (as == As.HAND_ON && row.former() != null) {
            return row.former();
        }
        return switch (row.assignee()) {
            case Assignee.ToPerson(UUID person) -> names.getOrDefault(person, "");
            case Assignee.ToPost(UUID id) -> reach.post(id).map(Showing::name).orElse("");
        };
    }

    private static String name(Post post) {
        return post.holderName() == null ? post.title() : post.title() + " " + post.holderName();
    }

    /** Names of those who left or did what is told, all at once. */
    private Map<UUID, String> namesOf(List<OpenRow> rows, Reach reach) {
        var people = new HashSet<UUID>();
        for (OpenRow row : rows) {
            if (row.assignee() instanceof Assignee.ToPerson(UUID person) && !person.equals(reach.person())) {
                people.add(person);
            }
            if (row.toldBy() != null) {
                people.add(row.toldBy());
            }
        }
        return people.isEmpty() ? Map.of() : organization.names(people);
    }
}
