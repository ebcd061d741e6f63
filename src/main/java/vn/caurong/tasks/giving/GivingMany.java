package vn.caurong.tasks.giving;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.dues.Deadline;
import vn.caurong.tasks.dues.WrittenDues;
import vn.caurong.tasks.parties.Parties;
import vn.caurong.tasks.parties.Party;
import vn.caurong.tasks.parties.TaskPosts;
import vn.caurong.tasks.state.TaskGiving;

/** Tasks given from a table, by the use case of the form. */
@Component
record GivingMany(GivingTasks giving, TaskPosts posts, WrittenDues written, WorkingTime time, Clock clock)
        implements TaskGiving {
    @Override
    public Map<String, List<UUID>> names(Actor actor) {
        List<Unit> units = posts.units(actor.agency());
        Map<String, List<UUID>> names = new HashMap<>();
        for (Post post : posts.within(actor)) {
            String party = TaskPosts.party(post, units);
            add(names, party, post);
            add(names, TaskPosts.name(post), post);
            units.stream()
                    .filter(unit -> post.head() && unit.id().equals(post.unit()))
                    .forEach(unit -> add(names, unit.shortName(), post));
        }
        return names;
    }

    private static void add(Map<String, List<UUID>> names, String name, Post post) {
        List<UUID> called = names.computeIfAbsent(TaskGiving.folded(name), _ -> new ArrayList<>());
        if (!called.contains(post.id())) {
            called.add(post.id());
        }
    }

    @Override
    public void check(Draft draft, Actor actor) {
        Ruling.unless(posts.mayGive(actor), "tasks.refused.delegation")
                .and(() -> task(draft, actor).ruling(clock.instant()))
                .orThrow();
    }

    @Override
    public UUID give(Draft draft, Actor actor) {
        return giving.give(task(draft, actor), actor);
    }

    private NewTask task(Draft draft, Actor actor) {
        List<Post> within = posts.within(actor);
        List<Party> coordinators =
                draft.coordinators().stream().map(post -> party(post, within)).toList();
        return new NewTask(
                draft.words(),
                draft.product(),
                draft.quantity(),
                draft.authority(),
                draft.urgency(),
                new Parties(List.of(party(draft.lead(), within)), coordinators),
                deadline(draft.due(), actor),
                null,
                "",
                null);
    }

    private static Party party(UUID id, List<Post> within) {
        return within.stream()
                .filter(post -> post.id().equals(id))
                .findFirst()
                .map(post -> new Party(post.unit(), id))
                .orElseThrow(() -> new RefusalException("tasks.refused.notYourUnit"));
    }

    private Deadline deadline(String due, Actor actor) {
        WorkingTime hours = time.of(actor.agency());
        return due.matches("\\d{1,3}")
                ? Deadline.days(clock.instant(), Integer.parseInt(due), hours)
                : new Deadline(clock.instant(), null, written.read(due, hours));
    }
}
