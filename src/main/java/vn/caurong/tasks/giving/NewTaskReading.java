package vn.caurong.tasks.giving;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.organization.Post;
import vn.caurong.organization.Unit;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.dues.TaskDues;
import vn.caurong.tasks.parties.TaskPosts;
import vn.caurong.tasks.sources.GivenParagraphs;
import vn.caurong.tasks.sources.Paragraphs;
import vn.caurong.tasks.sources.QuoteLine;
import vn.caurong.tasks.sources.SourceLine;
import vn.caurong.tasks.sources.Sources;
import vn.caurong.tasks.task.Task;

/** Puts together the form that gives a task. */
@Component
record NewTaskReading(
        TaskPosts posts, Parts parts, GivenParagraphs given, Sources sources, WorkingTime time, Clock clock) {
    /**
     * @throws RefusalException when whatever is filled in would be refused
     */
    NewTaskPage page(@Nullable SourceLine source, @Nullable Task whole, Given given, Actor actor) {
        Ruling.unless(posts.mayGive(actor), "tasks.refused.delegation")
                .and(() -> whole == null ? Ruling.allowed() : parts.splits(whole, actor))
                .orThrow();
        List<Unit> units = posts.units(actor.agency());
        List<Post> within = posts.within(actor);
        Paragraphs paragraphs = Paragraphs.of(source == null ? "" : source.body());
        String quote = given.paragraph() < 0 ? given.quote() : paragraphs.at(given.paragraph());
        Suggested suggested = Suggested.in(quote, within, units);
        return new NewTaskPage(
                lines(within, units, suggested, true),
                lines(within, units, suggested, false),
                TaskDues.of(time.of(actor.agency()), clock, whole == null ? null : whole.due()),
                source,
                source != null && sources.restricted(source.subject()),
                source == null ? List.of() : lines(source, paragraphs, given, actor),
                quote,
                given,
                whole);
    }

    /** Which paragraph follows in a row of gifts. */
    static Given next(SourceLine source, Given given) {
        return given.at(Paragraphs.of(source.body()).after(given.paragraph()));
    }

    private List<QuoteLine> lines(SourceLine source, Paragraphs paragraphs, Given given, Actor actor) {
        Set<String> done = this.given.of(source.subject(), actor);
        return IntStream.range(0, paragraphs.all().size())
                .mapToObj(number -> {
                    String words = paragraphs.at(number);
                    String href = Paragraphs.worth(words) ? given.at(number).href(source) : "";
                    return new QuoteLine(words, href, done.contains(words), number == given.paragraph());
                })
                .toList();
    }

    private static List<PartyLine> lines(List<Post> posts, List<Unit> units, Suggested suggested, boolean heads) {
        return posts.stream()
                .filter(post -> post.head() == heads)
                .map(post -> new PartyLine(post.id(), TaskPosts.party(post, units), suggested.of(post.id())))
                .toList();
    }
}
