package vn.caurong.organization.founding;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.posts.EnteringPeople;
import vn.caurong.organization.posts.GivingPosts;
import vn.caurong.organization.posts.HoldingForm;
import vn.caurong.organization.posts.PersonForm;

/** The first people of an agency, each in a post. */
@Component
record FirstPeople(EnteringPeople entering, GivingPosts giving) {
    /** Leaves the post vacant when no name was typed. */
    void hold(UUID agency, String name, UUID post, String from, Actor by) {
        if (!name.isEmpty()) {
            UUID person = entering.enter(agency, new PersonForm(name, ""), by);
            giving.give(post, new HoldingForm(person.toString(), "", from, "", ""), by);
        }
    }
}
