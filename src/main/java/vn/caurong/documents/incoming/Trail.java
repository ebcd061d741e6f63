package vn.caurong.documents.incoming;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;

/** The journal of incoming documents. Facts are numbers, dates, ids; words are official words. */
@Component
record Trail(Journal journal, Access access) {
    /** Something a person did; it stays readable for them. */
    void tell(Incoming document, Actor actor, String act, Map<String, String> facts) {
        tell(document, actor, act, facts, null);
    }

    /** The same with the official words that belong to it, null or blank for none. */
    void tell(Incoming document, Actor actor, String act, Map<String, String> facts, @Nullable String words) {
        Entry entry = Entry.of(actor, "incoming." + act, document.subject()).with(facts);
        journal.record(words == null || words.isBlank() ? entry : entry.saying(words.strip()));
        access.participated(document.subject(), actor);
    }

    /** Something the program did by itself. */
    void note(Incoming document, String act, Map<String, String> facts) {
        note(document, act, facts, null);
    }

    /** The same with words of somebody outside, null or blank for none. */
    void note(Incoming document, String act, Map<String, String> facts, @Nullable String words) {
        Entry entry = Entry.system(document.agency(), "incoming." + act, document.subject())
                .with(facts);
        journal.record(words == null || words.isBlank() ? entry : entry.saying(words));
    }
}
