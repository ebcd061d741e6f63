package vn.caurong.documents.outgoing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.Contents.SavedVersion;
import vn.caurong.documents.outgoing.Routes.Outcome;
import vn.caurong.documents.outgoing.Routes.Step;
import vn.caurong.documents.outgoing.Routes.Submission;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Tells a document's way: who did what and who is next. */
@Component
class RouteReading {
    private final Routes routes;
    private final Contents contents;
    private final AgencyPosts posts;
    private final Organization organization;

    RouteReading(Routes routes, Contents contents, AgencyPosts posts, Organization organization) {
        this.routes = routes;
        this.contents = contents;
        this.posts = posts;
        this.organization = organization;
    }

    /**
     * A document's way with its versions.
     *
     * @param returned true when the author has it back with remarks
     */
    record Way(List<RouteLine> lines, List<VersionLine> versions, boolean returned) {}

    /**
     * @param issue what comes after the signature, null before
     */
    Way of(Outgoing document, @Nullable Issued issue) {
        List<Submission> submissions = routes.submissions(document.id());
        List<Step> steps = routes.all(document.id());
        List<SavedVersion> versions = contents.versions(document.id());
        Map<UUID, String> names = names(document, submissions, steps, versions, issue);
        List<RouteLine> lines = new ArrayList<>();
        for (Submission round : submissions) {
            lines.add(
                    RouteLine.done(
                                    names.getOrDefault(round.person(), ""),
                                    "outgoing.route.submitted",
                                    round.at(),
                                    round.content())
                            .saying(round.words()));
            lines.addAll(round(document, round, steps, names));
        }
        lines.addAll(after(document, issue, names));
        boolean returned =
                document.state() == OutgoingState.DRAFT
                        && steps.stream().anyMatch(step -> step.outcome() == Outcome.RETURNED);
        return new Way(
                lines,
                versions.stream()
                        .map(v ->
                                new VersionLine(
                                        v.version(), names.getOrDefault(v.person(), ""), v.at()))
                        .toList(),
                returned);
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
