package vn.caurong.documents.outgoing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.documents.outgoing.CallBacks.CalledBack;
import vn.caurong.documents.outgoing.Contents.SavedVersion;
import vn.caurong.documents.outgoing.Recalls.Recall;
import vn.caurong.documents.outgoing.References.Reference;
import vn.caurong.documents.outgoing.Routes.Step;
import vn.caurong.documents.outgoing.Routes.Submission;

/**
 * Everything kept about one document.
 *
 * @param words in force
 * @param reference what it answers, null when free
 * @param versions newest first
 * @param steps of every round, in order
 * @param recalls signatures that no longer count, in order
 * @param signature the one that counts, null before
 * @param number null while it has none
 * @param issue null before
 * @param standings each recipient inside with the state it stands at, by name
 * @param told every state they told, oldest first
 * @param calledBack null unless it was called back after issue
 */
record Folder(
        Outgoing document,
        Content words,
        @Nullable Reference reference,
        List<SavedVersion> versions,
        List<Submission> submissions,
        List<Step> steps,
        List<Recall> recalls,
        @Nullable PersonalSignature signature,
        @Nullable GivenNumber number,
        @Nullable Issue issue,
        List<Told> standings,
        List<Told> told,
        @Nullable CalledBack calledBack) {
    /** The personal signature, null as long as the words may still change. */
    @Nullable
    PersonalSignature signed() {
        return document.state().isBeforeSignature() ? null : signature;
    }

    /** Everybody who did something on it. */
    Set<UUID> people() {
        Set<UUID> people = new HashSet<>(Set.of(document.author()));
        submissions.forEach(each -> people.add(each.person()));
        versions.forEach(each -> people.add(each.person()));
        recalls.forEach(each -> people.add(each.person()));
        steps.stream().map(Step::person).filter(Objects::nonNull).forEach(people::add);
        if (number != null) {
            people.add(number.person());
        }
        if (issue != null) {
            people.add(issue.person());
        }
        return people;
    }
}
