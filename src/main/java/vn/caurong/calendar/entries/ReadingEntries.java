package vn.caurong.calendar.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.access.Access;
import vn.caurong.calendar.resources.ResourceKind;
import vn.caurong.calendar.resources.Resources;
import vn.caurong.calendar.waiting.Acknowledgement;
import vn.caurong.calendar.waiting.Acknowledgements;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** Puts together the pages of an entry. */
@Component
record ReadingEntries(
        CalendarEntries entries,
        EntryVersions versions,
        RelatedEntries related,
        Acknowledgements acknowledgements,
        WorkList worklist,
        Names names,
        FormerNames former,
        EntryNames called,
        Invitations invitations,
        Papers papers,
        MoveDuties duties,
        OutsideLetters letters,
        Resources resources,
        Access access,
        EntryHistories histories,
        Organization organization,
        Clock clock) {
    EntryPage page(UUID id, Actor actor) {
        CalendarEntry entry = entries.visible(id, actor);
        Set<Duty> mine = worklist.mine(entry.subject(), actor).stream()
                .map(OpenItem::duty)
                .collect(Collectors.toSet()); // the counts of the page come from it as well
        Plan plan = entry.plan();
        EntryNames.Named named = called.of(entry);
        Map<UUID, Post> posts = named.posts();
        List<KeptVersion> published = versions.kept(id);
        KeptPapers kept = papers.of(entry, published);
        FormerReader reads = FormerReader.of(entry, access.principals(actor));
        boolean keeps = (actor.is(Role.CLERK) || actor.is(Role.UNIT_HEAD))
                && Papers.keeps(entry, actor).and(() -> duties.keeping(entry.state(), actor)) instanceof Ruling.Allowed;
        RelatedEntries.Related others = related.of(id, posts, actor);
        return new EntryPage(
                entry,
                entry.during().written(),
                named.unit(entry.unit()),
                named.post(plan.chair()),
                named.post(plan.standIn()),
                invitations.href(plan.invitation(), actor),
                named.unit(plan.preparing()),
                entry.held(ResourceKind.ROOM),
                entry.held(ResourceKind.VEHICLE),
                named.attendees(plan),
                keeps && !entry.state().ended() && !entry.over(clock.instant()) ? entry.crowded() : List.of(),
                keeps ? letters.of(id, plan) : List.of(),
                kept.now().stream().map(paper -> PaperLine.of(entry, paper)).toList(),
                keeps && Papers.mayAdd(entry, actor) instanceof Ruling.Allowed,
                keeps && Papers.mayTakeAway(entry, clock.instant(), actor) instanceof Ruling.Allowed,
                acts(entry, !published.isEmpty(), actor),
                kept.lines(entry, published, reads),
                others.overrulings(),
                others.merged(),
                actor.is(Role.CLERK)
                        && here(entry, actor)
                        && Merge.mergeable(entry, clock.instant())
                        && duties.may(EntryMove.CONSOLIDATE, entry.state(), actor) instanceof Ruling.Allowed,
                mine.contains(Duty.ACKNOWLEDGE),
                mine.contains(Duty.ARRANGE),
                actor.is(Role.CLERK) && here(entry, actor) ? reached(acknowledgements.of(id), posts) : List.of(),
                histories.of(entry, posts, published, others.merged(), reads));
    }

    EntryFormPage form(@Nullable UUID id, NewEntry asked, String invitation, Actor actor) {
        CalendarEntry entry = id == null ? null : entries.own(id, actor);
        Map<UUID, Post> posts = names.posts(actor.agency());
        Map<UUID, Unit> units = names.units(actor.agency());
        duties.keeping(entry == null ? EntryState.DRAFT : entry.state(), actor).orThrow();
        var choices = new EntryChoices(
                List.copyOf(posts.values()), List.copyOf(units.values()), resources.today(actor.agency()));
        List<Former> gone = entry == null ? List.of() : former.in(entry.plan(), actor.agency(), posts, units);
        boolean overrules = actor.is(Role.CLERK) || actor.is(Role.LEADER);
        Invitation had =
                entry == null || !invitation.isEmpty() ? null : entry.plan().invitation();
        boolean unseen = had != null && invitations.href(had, actor) == null;
        String picked = had == null ? invitation : unseen ? "" : invitations.address(had);
        String named = had == null
                ? invitations.at(invitation, actor).map(Invitation::name).orElse(invitation)
                : unseen ? "" : had.name();
        return new EntryFormPage(entry, choices, gone, first(asked, choices), named, picked, unseen, overrules);
    }

    /** Posts of the form's own list by themselves, the others by who holds them. */
    private Prefilled first(NewEntry asked, EntryChoices choices) {
        String day = asked.day();
        LocalDate on = day == null ? Vietnam.today(clock) : FirstDay.of(day, clock);
        Set<String> listed = choices.chairs().keySet();
        Set<UUID> named = choices.posts().stream()
                .filter(post -> asked.posts().contains(post.id()))
                .flatMap(post -> Stream.ofNullable(listed.contains(post.id().toString()) ? post.id() : post.holder()))
                .collect(Collectors.toSet());
        return Prefilled.of(
                on, Objects.requireNonNullElse(asked.from(), ""), Objects.requireNonNullElse(asked.to(), ""), named);
    }

    /** What this reader may do now: the rules of each act decide once more when it is done. */
    private List<EntryMove> acts(CalendarEntry entry, boolean told, Actor actor) {
        boolean unitsHead = actor.is(Role.UNIT_HEAD) && actor.unit().equals(entry.unit());
        return Arrays.stream(EntryMove.values())
                .filter(move -> here(entry, actor)
                        && entry.may(move, clock.instant()).and(() -> duties.may(move, entry.state(), actor))
                                instanceof Ruling.Allowed)
                .filter(move -> switch (move) {
                    case REGISTER, EDIT -> entry.keptBy(actor);
                    case SEND_BACK -> entry.returnedBy(actor);
                    case CONSOLIDATE, PUBLISH, CHANGE, PUT_OFF -> actor.is(Role.CLERK);
                    case APPROVE -> actor.is(Role.LEADER);
                    case CLOSE -> told && actor.is(Role.CLERK) && entry.plan().openness() != Openness.RESTRICTED;
                    case CANCEL -> actor.is(Role.CLERK) || unitsHead;
                })
                .toList();
    }

    private static boolean here(CalendarEntry entry, Actor actor) {
        return entry.agency().equals(actor.agency());
    }

    private List<ReachedLine> reached(List<Acknowledgement> all, Map<UUID, Post> posts) {
        List<UUID> people = all.stream().map(Acknowledgement::person).toList();
        Map<UUID, String> known = organization.names(people, List.copyOf(posts.values()));
        return all.stream()
                .map(each -> new ReachedLine(known.getOrDefault(each.person(), ""), each.askedAt(), each.answeredAt()))
                .sorted(Comparator.comparing((ReachedLine line) -> line.at() != null)
                        .thenComparing(ReachedLine::name))
                .toList();
    }
}
