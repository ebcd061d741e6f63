package vn.caurong.organization.posts;

import java.util.Map;
import java.util.UUID;
import vn.caurong.journal.Entry;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/** Entries of the journal about a person. */
final class PersonActs {
    private PersonActs() {}

    /** The name itself never stands in the journal: personal data is there by reference. */
    static Entry entry(String act, UUID agency, UUID person, Actor by) {
        return new Entry(agency, act, new Subject("person", person), by, Map.of(), null);
    }
}
