package vn.caurong.organization.posts;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Administration;

/** What stands of a person in the books of an agency is put right. */
@Component
class CorrectingPeople {
    private final Administration administration;
    private final PersonRows rows;
    private final PersonJournal journal;

    CorrectingPeople(Administration administration, PersonRows rows, PersonJournal journal) {
        this.administration = administration;
        this.rows = rows;
        this.journal = journal;
    }

    @Transactional
    public void correct(UUID person, PersonForm form, Actor by) {
        UUID agency = administration.requirePerson(person, by);
        rows.update(person, form);
        journal.tell("organization.person-corrected", agency, person, by);
    }
}
