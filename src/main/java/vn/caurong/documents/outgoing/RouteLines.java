package vn.caurong.documents.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.caurong.documents.outgoing.Recalls.Recall;
import vn.caurong.documents.outgoing.Routes.Outcome;
import vn.caurong.documents.outgoing.Routes.Step;
import vn.caurong.documents.outgoing.Routes.Submission;

/**
 * What happened to a document, each as a line of its way.
 *
 * @param names of the people by id
 */
record RouteLines(Map<UUID, String> names) {
    RouteLine submitted(Submission round) {
        String who = names.getOrDefault(round.person(), "");
        return RouteLine.done(who, "outgoing.route.submitted", round.at(), round.content())
                .saying(round.words());
    }

    RouteLine recalled(Recall recall) {
        String who = names.getOrDefault(recall.person(), "");
        return RouteLine.done(who, "outgoing.route." + recall.kind().word(), recall.at())
                .saying(recall.reason())
                .plain();
    }

    RouteLine done(Step step) {
        Outcome outcome = Objects.requireNonNull(step.outcome());
        RouteLine line = RouteLine.done(
                        names.getOrDefault(Objects.requireNonNull(step.person()), ""),
                        "outgoing.route." + outcome.name().toLowerCase(Locale.ROOT),
                        Objects.requireNonNull(step.at()))
                .saying(step.words())
                .delegated(step.delegation() != null);
        return outcome == Outcome.RETURNED ? line.plain() : line;
    }

    /** What comes after the signature. */
    List<RouteLine> after(Folder folder) {
        List<RouteLine> lines = new ArrayList<>();
        GivenNumber number = folder.number();
        if (number != null) {
            lines.add(RouteLine.done(
                    names.getOrDefault(number.person(), ""), "outgoing.route.numbered", number.at(), number.mark()));
        }
        Issue issue = folder.issue();
        if (issue != null) {
            lines.add(RouteLine.done(names.getOrDefault(issue.person(), ""), "outgoing.route.issued", issue.at()));
        } else {
            lines.add(RouteLine.waiting(folder.document().heldBy(), "outgoing.route.to-issue", true));
        }
        return lines;
    }
}
