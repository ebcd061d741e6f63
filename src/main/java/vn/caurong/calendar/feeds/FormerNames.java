package vn.caurong.calendar.feeds;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/** How those are written that entries name and that are no more, or elsewhere by now. */
@Component
record FormerNames(Organization organization, Clock clock) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * @param known ids that have a name
     * @return by id; nobody knows any more who it was: empty
     */
    Map<String, String> of(List<FeedEntry> entries, Set<String> known) {
        Set<UUID> left = new HashSet<>();
        entries.stream()
                .flatMap(FormerNames::named)
                .filter(each -> !known.contains(each))
                .forEach(each -> left.add(UUID.fromString(each)));
        Map<String, String> names = new HashMap<>();
        if (left.isEmpty()) {
            return names;
        }
        left.forEach(each -> names.put(each.toString(), ""));
        organization.names(left).forEach((id, name) -> names.put(id.toString(), name));
        organization.unitsEver(left).forEach(unit -> names.put(unit.id().toString(), unit.name()));
        organization.postsEver(left, Vietnam.today(clock)).forEach(post -> {
            String holder = post.holderName();
            names.put(post.id().toString(), holder == null ? post.title() : holder + ", " + post.title());
        });
        return names;
    }

    private static Stream<String> named(FeedEntry entry) {
        return Stream.concat(
                        Stream.of(entry.chair()).filter(Objects::nonNull).map(UUID::toString),
                        entry.attendees().stream())
                .filter(each -> ID.matcher(each).matches());
    }
}
