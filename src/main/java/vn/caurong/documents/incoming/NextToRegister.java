package vn.caurong.documents.incoming;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;

/** What a clerk enters in the register next. */
@Repository
record NextToRegister(IncomingSelection selection) {
    /** The oldest document that waits for this clerk. */
    Optional<String> of(Actor actor) {
        if (!actor.is(Role.CLERK)) {
            return Optional.empty();
        }
        return selection
                .with(
                        "select i.id " + selection.mine("", actor)
                                + " and i.state = 'ARRIVED' order by i.urgency desc, i.listed limit 1",
                        "",
                        actor)
                .query((row, n) -> Answers.page(row.getObject(1, UUID.class)))
                .optional();
    }
}
