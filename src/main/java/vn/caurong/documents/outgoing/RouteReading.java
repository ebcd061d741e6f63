package vn.caurong.documents.outgoing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.Recalls.Kind;
import vn.caurong.documents.outgoing.Recalls.Recall;
import vn.caurong.documents.outgoing.Routes.Step;
import vn.caurong.documents.outgoing.Routes.Submission;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;

/** Tells a document's way: who did what and who is next. */
@Component
record RouteReading(AgencyPosts posts, Organization organization) {
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
        RouteLines told = new RouteLines(names);
        List<RouteLine> lines = new ArrayList<>();
        for (Submission round : folder.submissions()) {
            Recall before = recalled.get(round.round() - 1);
            if (before == null || before.kind() == Kind.SENT_BACK) {
                lines.add(told.submitted(round));
            }
            lines.addAll(round(document, round, folder.steps(), told));
            Recall recall = recalled.get(round.round());
            if (recall != null) {
                lines.add(told.recalled(recall));
            }
        }
        RouteLine back = document.state() == OutgoingState.DRAFT ? last(lines) : null;
        if (folder.signed() != null) {
            lines.addAll(told.after(folder));
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

    private List<RouteLine> round(Outgoing document, Submission round, List<Step> steps, RouteLines told) {
        boolean present = round.round() == document.round();
        List<RouteLine> lines = new ArrayList<>();
        boolean now = present && document.state().isBeforeSignature();
        for (Step step : steps) {
            if (step.round() == round.round() && step.outcome() != null) {
                lines.add(told.done(step));
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

    private RouteLine waiting(Outgoing document, Step step, boolean now) {
        Post post = posts.own(document.agency(), step.post());
        String key = "outgoing.route.to-" + step.duty().name().toLowerCase(java.util.Locale.ROOT);
        return RouteLine.waiting(AgencyPosts.name(post), key, now);
    }
}
