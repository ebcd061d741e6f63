package vn.caurong.documents.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.Recalls.Kind;
import vn.caurong.documents.outgoing.Recalls.Recall;
import vn.caurong.documents.outgoing.Routes.Outcome;
import vn.caurong.documents.outgoing.Routes.Step;
import vn.caurong.documents.outgoing.Routes.Submission;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Tells a document's way: who did what and who is next. */
@Component
class RouteReading {
    private final AgencyPosts posts;
    private final Organization organization;

    RouteReading(AgencyPosts posts, Organization organization) {
        this.posts = posts;
        this.organization = organization;
    }

    /**
     * A document's way with its versions.
     *
     * @param back the remarks it came back with, null unless the author has it back
     */
    record Way(
            List<RouteLine> lines,
            List<VersionLine> versions,
            @Nullable RouteLine back) {}

    Way of(Folder folder) {
        Outgoing document = folder.document();
        Map<Integer, Recall> recalled =
                folder.recalls().stream().collect(Collectors.toMap(Recall::round, recall -> recall));
        Map<UUID, String> names = organization.names(folder.people(), posts.of(document.agency()));
        List<RouteLine> lines = new ArrayList<>();
        for (Submission round : folder.submissions()) {
            Recall before = recalled.get(round.round() - 1);
            if (before == null || before.kind() == Kind.SENT_BACK) {
                lines.add(submitted(round, names));
            }
            lines.addAll(round(document, round, folder.steps(), names));
            Recall recall = recalled.get(round.round());
            if (recall != null) {
                lines.add(recalled(recall, names));
            }
        }
        RouteLine back = document.state() == OutgoingState.DRAFT ? last(lines) : null;
        if (folder.signed() != null) {
            lines.addAll(after(folder, names));
        }
        return new Way(
                lines,
                folder.versions().stream()
                        .map(v -> new VersionLine(v.version(), names.getOrDefault(v.person(), ""), v.at()))
                        .toList(),
                back);
    }

    private static @Nullable RouteLine last(List<RouteLine> lines) {
        return lines.isEmpty() ? null : lines.getLast();
    }

    private static RouteLine submitted(Submission round, Map<UUID, String> names) {
        String who = names.getOrDefault(round.person(), "");
        return RouteLine.done(who, "outgoing.route.submitted", round.at(), round.content())
                .saying(round.words());
    }

    private static RouteLine recalled(Recall recall, Map<UUID, String> names) {
        String who = names.getOrDefault(recall.person(), "");
        return RouteLine.done(who, "outgoing.route." + recall.kind().word(), recall.at())
                .saying(recall.reason())
                .plain();
    }

    private List<RouteLine> round(Outgoing document, Submission round, List<Step> steps, Map<UUID, String> names) {
        boolean present = round.round() == document.round();
        List<RouteLine> lines = new ArrayList<>();
        boolean now = present && document.state().isBeforeSignature();
        for (Step step : steps) {
            if (step.round() == round.round() && step.outcome() != null) {
                lines.add(done(step, names));
            } else if (step.round() == round.round()
                    && present
                    && document.state() != OutgoingState.DRAFT
                    && document.state() != OutgoingState.WITHDRAWN) {
                lines.add(waiting(document, step, now));
                now = false;
            }
        }
        return lines;
    }

    private static RouteLine done(Step step, Map<UUID, String> names) {
        Outcome outcome = Objects.requireNonNull(step.outcome());
        RouteLine line = RouteLine.done(
                        names.getOrDefault(Objects.requireNonNull(step.person()), ""),
                        "outgoing.route." + outcome.name().toLowerCase(java.util.Locale.ROOT),
                        Objects.requireNonNull(step.at()))
                .saying(step.words())
                .delegated(step.delegation() != null);
        return outcome == Outcome.RETURNED ? line.plain() : line;
    }

    private RouteLine waiting(Outgoing document, Step step, boolean now) {
        Post post = posts.own(document.agency(), step.post());
        String key = "outgoing.route.to-" + step.duty().name().toLowerCase(java.util.Locale.ROOT);
        return RouteLine.waiting(AgencyPosts.name(post), key, now);
    }

    /** What comes after the signature. */
    private static List<RouteLine> after(Folder folder, Map<UUID, String> names) {
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
