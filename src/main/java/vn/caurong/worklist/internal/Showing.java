package vn.caurong.worklist.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Authorities.Delegation;
import vn.caurong.organization.Organization;
import vn.caurong.worklist.Assignee;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.SubjectLink;
import vn.caurong.worklist.internal.WorkRow.As;
import vn.caurong.worklist.internal.WorkRow.Told;

/** Makes rows for reading: in what capacity, on whose behalf, and where they lead. */
@Component
class Showing {
    private final Organization organization;
    private final SubjectLinks links;

    Showing(@Lazy Organization organization, SubjectLinks links) {
        this.organization = organization;
        this.links = links;
    }

    List<WorkRow> rows(List<OpenRow> rows, Reach reach) {
        Capacity capacity = new Capacity(reach, namesOf(rows, reach));
        return rows.stream().map(row -> shown(row, capacity)).toList();
    }

    private WorkRow shown(OpenRow row, Capacity capacity) {
        Optional<Delegation> delegation = capacity.delegation(row);
        As as = capacity.as(row, delegation);
        @Nullable String behalfOf = as == As.OWN ? null : capacity.whose(row, as);
        SubjectLink link = links.of(row.subject().kind());
        return new WorkRow(
                ShownItems.of(row, delegation.map(Delegation::id).orElse(null), behalfOf),
                as,
                link.path() + row.subject().id(),
                link.icon(),
                link.nameKey(),
                row.snoozed(),
                told(row, capacity.names()));
    }

    private static @Nullable Told told(OpenRow row, Map<UUID, String> names) {
        if (row.toldBy() == null || row.toldDuty() == null) {
            return null;
        }
        return new Told(names.getOrDefault(row.toldBy(), ""), Duty.valueOf(row.toldDuty()));
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
