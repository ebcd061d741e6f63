package vn.caurong.organization.posts;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Administration;

/** A person enters the books of an agency. */
@Component
public class EnteringPeople {
    private final Administration administration;
    private final PersonRows rows;
    private final PersonJournal journal;

    EnteringPeople(Administration administration, PersonRows rows, PersonJournal journal) {
        this.administration = administration;
        this.rows = rows;
        this.journal = journal;
    }

    @Transactional
    public UUID enter(UUID agency, PersonForm form, Actor by) {
        administration.require(agency, by);
        UUID id = rows.insert(agency, form);
        journal.tell("organization.person-entered", agency, id, by);
        return id;
    }

    /** The first administrator of an empty program, whom nobody enters. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID first(UUID agency, PersonForm form) {
        return rows.insert(agency, form);
    }
}
