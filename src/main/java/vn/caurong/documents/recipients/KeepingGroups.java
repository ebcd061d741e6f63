package vn.caurong.documents.recipients;

import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;

/** The clerk keeps the recipient groups of the agency: names, members, who is left out. */
@Component
class KeepingGroups {
    private static final int NAME = 200;

    private final GroupRows rows;
    private final GroupChanges changes;
    private final GroupChoices choices;
    private final Journal journal;

    KeepingGroups(GroupRows rows, GroupChanges changes, GroupChoices choices, Journal journal) {
        this.rows = rows;
        this.changes = changes;
        this.choices = choices;
        this.journal = journal;
    }

    /**
     * @param under the agency whose subordinate agencies are members by rule; empty when all are listed
     *     by hand
     * @return the group
     * @throws RefusalException for no name, an agency's own name, or a name that is there
     */
    @Transactional
    UUID enter(String name, String under, Actor by) {
        Ruling.unless(!name.isEmpty() && name.length() <= NAME, "groups.refused.name", NAME)
                .and(() -> Ruling.unless(!name.contains("("), "groups.refused.brackets"))
                .and(() -> Ruling.unless(choices.isFree(name), "groups.refused.agency", name))
                .orThrow();
        UUID above = under.isEmpty() ? null : choices.agency(under).id();
        UUID id = Ids.next();
        try {
            changes.insert(id, by.agency(), name, above);
        } catch (DataIntegrityViolationException there) {
            throw new RefusalException("groups.refused.there", name);
        }
        tell("groups.entered", id, name, by);
        return id;
    }

    /** No longer chosen from today on; what was issued keeps its recipients. */
    @Transactional
    void end(UUID group, Actor by) {
        Group ended = own(group, by);
        changes.end(group);
        tell("groups.ended", group, ended.name(), by);
    }

    /**
     * From today on an agency belongs to it, or does not though the rule takes it in.
     *
     * @param name of an agency as the page offers it
     */
    @Transactional
    void put(UUID group, String name, boolean belongs, Actor by) {
        own(group, by);
        changes.put(group, choices.named(name).id(), belongs);
        tell(belongs ? "groups.member-put" : "groups.member-left-out", group, name, by);
    }

    /** What was listed by hand no longer is; the rule decides. */
    @Transactional
    void unlist(UUID group, UUID agency, Actor by) {
        own(group, by);
        changes.unlist(group, agency);
        tell("groups.member-unlisted", group, "", by);
    }

    private Group own(UUID group, Actor by) {
        return rows.one(by.agency(), group).orElseThrow(() -> new NotVisibleException(new Subject("group", group)));
    }

    private void tell(String act, UUID group, String words, Actor by) {
        Entry entry = Entry.of(by, act, new Subject("group", group)).with(Map.of());
        journal.record(words.isEmpty() ? entry : entry.saying(words));
    }
}
