package vn.caurong.documents.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Unit;

/** Members of a group without those a line takes out of it, and without the sender. */
final class GroupExceptions {
    private GroupExceptions() {}

    static List<Unit> without(GroupLine typed, List<Unit> members, UUID sender) {
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
