package vn.caurong.documents.recipients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/** Groups an agency may address, and who belongs to them today. */
@Component
public class RecipientGroups {
    private final GroupRows rows;
    private final Organization organization;
    private final Clock clock;

    RecipientGroups(GroupRows rows, Organization organization, Clock clock) {
        this.rows = rows;
        this.organization = organization;
        this.clock = clock;
    }

    /** Those it may choose from today. */
    public List<Group> of(UUID agency) {
        return rows.of(agency, Vietnam.today(clock));
    }

    /**
     * The agencies a line means today when it names a group: its members but the exceptions and the
     * sender; empty when it names none.
     *
     * @throws RefusalException naming an exception that is no member
     */
    public Optional<List<Unit>> members(String line, UUID sender) {
        GroupLine typed = GroupLine.of(line);
        return of(sender).stream()
                .filter(group -> GroupLine.key(group.name()).equals(GroupLine.key(typed.name())))
                .findFirst()
                .map(group -> GroupExceptions.without(typed, members(group), sender));
    }

    /** Who belongs to it today, the sender too. */
    List<Unit> today(Group group) {
        return members(group);
    }

    /** Put in (true) or left out (false) by hand, today. */
    Map<UUID, Boolean> listed(Group group) {
        return rows.listed(group.id(), Vietnam.today(clock));
    }

    private List<Unit> members(Group group) {
        LocalDate today = Vietnam.today(clock);
        Map<UUID, Boolean> listed = rows.listed(group.id(), today);
        List<Unit> agencies = organization.agencies(today);
        Map<UUID, Unit> all = agencies.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        return agencies.stream()
                .filter(agency -> listed.getOrDefault(agency.id(), group.takes(agency, all)))
                .toList();
    }
}
