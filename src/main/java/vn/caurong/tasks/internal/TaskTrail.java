package vn.caurong.tasks.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/** The journal of tasks. Facts are numbers, dates, ids; words are official words. */
@Component
record TaskTrail(Journal journal, Access access) {
    static final String ACTS = "tasks.";

    /** Something a person did; it stays readable for them. */
    void tell(Subject task, Actor actor, String act, Map<String, String> facts, String words) {
        Entry entry = Entry.of(actor, ACTS + act, task).with(facts);
        journal.record(words.isBlank() ? entry : entry.saying(words.strip()));
        access.participated(task, actor);
    }
}
