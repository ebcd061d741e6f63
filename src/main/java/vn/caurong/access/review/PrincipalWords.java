package vn.caurong.access.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access.Why;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Principals in words: {@code post:…} becomes the post's title and unit. */
@Component
record PrincipalWords(Organization organization, Clock clock) {
    WhyRow say(Why why) {
        String[] parts = why.principal().split(":", -1);
        String kind = parts[0].equals("unit") ? parts[2] : parts[0];
        return new WhyRow("access.who." + kind, name(parts), reason(why.why()), why.since());
    }

    private String name(String[] parts) {
        UUID id = UUID.fromString(parts[1]);
        LocalDate today = Vietnam.today(clock);
        try {
            return switch (parts[0]) {
                case "person" -> organization.names(List.of(id)).getOrDefault(id, "");
                case "unit" -> organization.unit(id).name();
                default -> post(organization.post(id, today));
            };
        } catch (NoSuchElementException gone) {
            return "";
        }
    }

    private String post(Post post) {
        return post.title() + ", " + organization.unit(post.unit()).name();
    }

    /** Duties have their words with the work list; other reasons are this module's. */
    private static String reason(String why) {
        return why.matches("[A-Z_]+") ? "worklist.verb." + why : "access.reason." + why;
    }
}
