package vn.caurong.documents.recipients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
                .map(group -> without(typed, members(group), sender));
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

    private static List<Unit> without(GroupLine typed, List<Unit> members, UUID sender) {
        List<Unit> left = new ArrayList<>();
        List<String> parts = typed.except();
        for (int from = 0, to = parts.size(); from < parts.size(); to = parts.size()) {
            Optional<Unit> found = Optional.empty();
            while (to > from && found.isEmpty()) {
                String name = String.join(", ", parts.subList(from, to)); // a name may have commas in it
                found = members.stream().filter(member -> named(member, name)).findFirst();
                to = found.isEmpty() ? to - 1 : to;
            }
            if (found.isEmpty()) {
                throw new RefusalException("recipients.refused.noMember", parts.get(from), typed.name());
            }
            left.add(found.get());
            from = to;
        }
        return members.stream()
                .filter(member -> !member.id().equals(sender) && !left.contains(member))
                .toList();
    }

    private static boolean named(Unit member, String name) {
        String key = GroupLine.key(name);
        return GroupLine.key(member.name()).equals(key)
                || GroupLine.key(member.shortName()).equals(key);
    }
}
