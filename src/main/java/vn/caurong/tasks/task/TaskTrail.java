package vn.caurong.tasks.task;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;

/** The journal of tasks. Facts are numbers, dates, ids and objective reasons; words are official words. */
@Component
public record TaskTrail(Journal journal, Access access) {
    public static final String ACTS = "tasks.";

    /** Its earlier history is in the journal of the agency {@code from}. */
    public static final String AGENCY_MOVED = "agency-moved";

    /** Something a person did; it stays readable for them. */
    public void tell(Subject task, Actor actor, String act, Map<String, String> facts, String words) {
        Entry entry = Entry.of(actor, ACTS + act, task).with(facts);
        journal.record(words.isBlank() ? entry : entry.saying(words.strip()));
        access.participated(task, actor);
    }

    /** Something that followed from an act elsewhere; whoever did that sees no more for it. */
    public void hear(Task task, Actor by, String act, Map<String, String> facts, String words) {
        journal.record(new Entry(task.agency(), ACTS + act, task.subject(), by, facts, words.isBlank() ? null : words));
    }

    /** Something nobody did: it followed from how the organization changed. */
    public void follow(Task task, String act, Map<String, String> facts) {
        journal.record(Entry.system(task.agency(), ACTS + act, task.subject()).with(facts));
    }
}
