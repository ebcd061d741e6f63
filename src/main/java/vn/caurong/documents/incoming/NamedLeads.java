package vn.caurong.documents.incoming;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Post;

/** Single persons whom the directive in force names to lead, past the head of their unit. */
@Component
record NamedLeads(Directives directives) {
    /** Whether the actor is one: they process it, and may give it back themselves. */
    boolean person(Incoming document, List<Post> staff, Actor actor) {
        boolean head = staff.stream().anyMatch(post -> post.head() && post.id().equals(actor.post()));
        return !head
                && directives
                        .newest(document.id(), "GIVEN")
                        .flatMap(Directive::lead)
                        .filter(lead -> lead.post().equals(actor.post()))
                        .isPresent();
    }
}
