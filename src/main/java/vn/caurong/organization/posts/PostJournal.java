package vn.caurong.organization.posts;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/** Journals who came to a post and who left it, with the person and with the post. */
@Component
record PostJournal(Journal journal) {
    /**
     * @param facts the post's id among them
     */
    void tell(String act, UUID agency, UUID person, String basis, Actor by, Map<String, String> facts) {
        journal.record(new Entry(agency, act, new Subject("person", person), by, facts, basis));
        var ofPost = Map.of("person", person.toString());
        journal.record(
                new Entry(agency, act, new Subject("post", UUID.fromString(facts.get("post"))), by, ofPost, basis));
    }
}
