package vn.caurong.organization.posts;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/** Journals what happens to people in the books of an agency. */
@Component
record PersonJournal(Journal journal) {
    /** The name itself never stands in the journal: personal data is there by reference. */
    void tell(String act, UUID agency, UUID person, Actor by) {
        journal.record(new Entry(agency, act, new Subject("person", person), by, Map.of(), null));
    }
}
