package vn.caurong.documents.outgoing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.Contents.SavedVersion;
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
    private final Routes routes;
    private final Recalls recalls;
    private final Contents contents;
    private final AgencyPosts posts;
    private final Organization organization;

    RouteReading(
            Routes routes,
            Recalls recalls,
            Contents contents,
            AgencyPosts posts,
            Organization organization) {
        this.routes = routes;
        this.recalls = recalls;
        this.contents = contents;
        this.posts = posts;
        this.organization = organization;
    }

    /**
     * A document's way with its versions.
     *
     * @param back the remarks it came back with, null unless the author has it back
     */
    record Way(List<RouteLine> lines, List<VersionLine> versions, @Nullable RouteLine back) {}

    /**
     * @param issue what comes after the signature, null before
     */
    Way of(Outgoing document, @Nullable Issued issue) {
        List<Submission> submissions = routes.submissions(document.id());
        List<Step> steps = routes.all(document.id());
        List<SavedVersion> versions = contents.versions(document.id());
        Map<Integer, Recall> recalled =
                recalls.of(document.id()).stream()
                        .collect(Collectors.toMap(Recall::round, recall -> recall));
        Map<UUID, String> names = names(document, submissions, steps, versions, issue);
        List<RouteLine> lines = new ArrayList<>();
        for (Submission round : submissions) {
            Recall before = recalled.get(round.round() - 1);
            if (before == null || before.kind() == Kind.SENT_BACK) {
                lines.add(submitted(round, names));
            }
            lines.addAll(round(document, round, steps, names));
            Recall recall = recalled.get(round.round());
            if (recall != null) {
                lines.add(recalled(recall, names));
            }
        }
        RouteLine back = document.state() == OutgoingState.DRAFT ? last(lines) : null;
        lines.addAll(after(document, issue, names));
        return new Way(
                lines,
                versions.stream()
                        .map(v ->
                                new VersionLine(
                                        v.version(), names.getOrDefault(v.person(), ""), v.at()))
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

    /** Number and issue, as far as they have come. */
    record Issued(@Nullable GivenNumber number, @Nullable Issue issue) {}

    private List<RouteLine> round(
            Outgoing document, Submission round, List<Step> steps, Map<UUID, String> names) {
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
        RouteLine line =
                RouteLine.done(
                                names.getOrDefault(Objects.requireNonNull(step.person()), ""),
                                "outgoing.route."
                                        + outcome.name().toLowerCase(java.util.Locale.ROOT),
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

    private List<RouteLine> after(
            Outgoing document, @Nullable Issued issued, Map<UUID, String> names) {
        if (issued == null) {
            return List.of();
        }
        List<RouteLine> lines = new ArrayList<>();
        GivenNumber number = issued.number();
        if (number != null) {
            lines.add(
                    RouteLine.done(
                            names.getOrDefault(number.person(), ""),
                            "outgoing.route.numbered",
                            number.at(),
                            number.mark()));
        }
        Issue issue = issued.issue();
        if (issue != null) {
            lines.add(
                    RouteLine.done(
                            names.getOrDefault(issue.person(), ""),
                            "outgoing.route.issued",
                            issue.at()));
        } else {
            lines.add(RouteLine.waiting(document.heldBy(), "outgoing.route.to-issue", true));
        }
        return lines;
    }

    private Map<UUID, String> names(
            Outgoing document,
            List<Submission> submissions,
            List<Step> steps,
            List<SavedVersion> versions,
            @Nullable Issued issued) {
        Set<UUID> people = new HashSet<>(Set.of(document.author()));
        submissions.forEach(each -> people.add(each.person()));
        versions.forEach(each -> people.add(each.person()));
        steps.stream().map(Step::person).filter(Objects::nonNull).forEach(people::add);
        if (issued != null && issued.number() != null) {
            people.add(issued.number().person());
        }
        return organization.names(people);
    }
}
