package vn.caurong.calendar.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Posts of an agency as they were on days gone by; on days to come they are as today. */
@Component
public record StaffThen(Organization organization, Clock clock) {
    /** With their holders on the last of these days; those that ended within them after the others. */
    public List<Post> of(UUID agency, LocalDate first, LocalDate last) {
        LocalDate from = known(first);
        LocalDate to = known(last);
        Map<UUID, Post> posts = new LinkedHashMap<>();
        organization.postsOf(agency, to).forEach(post -> posts.put(post.id(), post));
        if (!from.equals(to)) {
            organization.postsOf(agency, from).forEach(post -> posts.putIfAbsent(post.id(), post));
        }
        return List.copyOf(posts.values());
    }

    /** The same of a week. */
    public List<Post> of(UUID agency, Week week) {
        return of(agency, week.monday(), week.days().getLast());
    }

    /** Posts of any agency as they were on that day, those that were no more as on their last. */
    public List<Post> former(Collection<UUID> posts, LocalDate day) {
        return posts.isEmpty() ? List.of() : organization.postsEver(posts, known(day));
    }

    /** Who holds it, or its title while vacant. */
    public static String name(Post post) {
        String holder = post.holderName();
        return holder == null ? post.title() : holder;
    }

    private LocalDate known(LocalDate day) {
        LocalDate today = Vietnam.today(clock);
        return day.isBefore(today) ? day : today;
    }
}
