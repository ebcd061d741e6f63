package vn.caurong.tasks.story;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.tasks.parties.Party;

/** Who acts in the demo city, by the keys of its posts. */
@Component
@Profile("demo")
record StoryPeople(Organization organization, Clock clock) {
    Post post(String key) {
        UUID id = UUID.nameUUIDFromBytes(("post:" + key).getBytes(StandardCharsets.UTF_8));
        return organization.post(id, Vietnam.today(clock));
    }

    Party party(String key) {
        Post post = post(key);
        return new Party(post.unit(), post.id());
    }

    Actor actor(String key) {
        Post post = post(key);
        return new Actor(
                Objects.requireNonNull(post.holder(), key),
                post.id(),
                null,
                post.unit(),
                post.agency(),
                Set.of(post.role()),
                Objects.requireNonNull(post.holderName(), key),
                post.title());
    }
}
