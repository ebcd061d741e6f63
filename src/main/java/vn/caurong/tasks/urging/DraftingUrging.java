package vn.caurong.tasks.urging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.caurong.documents.spi.DraftDoor;
import vn.caurong.documents.spi.DraftDoor.Drafted;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;
import vn.caurong.tasks.lists.Narrowed;
import vn.caurong.tasks.lists.OwnUnits;
import vn.caurong.tasks.lists.StandingCounts;
import vn.caurong.tasks.lists.TaskSelection;
import vn.caurong.tasks.state.PostNames;

/** The document that urges a unit, with the unit's late tasks as its text, on its signing route. */
@Component
record DraftingUrging(
        TaskSelection selection,
        PostNames names,
        DraftDoor drafts,
        UrgingLetters letters,
        MessageSource words,
        WorkingTime time,
        Clock clock) {
    private static final int MOST = 50;
    private static final int ANSWERED = 5;

    private static final Locale PAPER = Locale.of("vi");

    private record Late(String words, Instant due, int all) {}

    /**
     * In the caller's transaction.
     *
     * @param again whether another one is wanted though there is one this week
     * @return where the letter is
     * @throws RefusalException when the actor sees no late task of the unit, or there is a letter already
     */
    DraftDoor.Begun draft(UUID unit, boolean again, Actor actor) {
        String name = names.unit(unit, actor.agency());
        List<Late> late = late(unit, actor);
        Ruling.unless(!name.isEmpty() && !late.isEmpty(), "tasks.urging.refused.none")
                .orThrow();
        var begun = drafts.submit(
                new Drafted(say("tasks.urging.letter.subject", name), body(name, late, actor), List.of(name), 0),
                actor);
        letters.keep(unit, begun.address(), again, actor);
        return begun;
    }

    private String body(String name, List<Late> late, Actor actor) {
        Instant now = clock.instant();
        String listed = IntStream.range(0, late.size())
                .mapToObj(at -> say(
                        "tasks.urging.letter.line",
                        at + 1,
                        oneLine(late.get(at)),
                        day(late.get(at).due())))
                .collect(Collectors.joining("\n"))
                .replaceFirst(";$", ".");
        Instant answer = time.of(actor.agency()).after(now, ANSWERED, WorkingTime.Amount.DAY);
        return String.join(
                "\n",
                say(opening(late), day(now), name, late.getFirst().all(), MOST),
                listed,
                say("tasks.urging.letter.asks", name, day(answer)));
    }

    private static String opening(List<Late> late) {
        return late.getFirst().all() > late.size() ? "tasks.urging.letter.opening.most" : "tasks.urging.letter.opening";
    }

    private List<Late> late(UUID unit, Actor actor) {
        var narrowed = new Narrowed("", unit, null);
        String sql = "select t.words, t.due, count(*) over () as n " + selection.mine(narrowed, actor)
                + OwnUnits.urgedBy(actor) + StandingCounts.OVERDUE
                + " order by t.due, t.id limit " + MOST;
        return selection
                .with(sql, narrowed, actor)
                .query((row, n) ->
                        new Late(row.getString(1), row.getTimestamp(2).toInstant(), row.getInt(3)))
                .list();
    }

    private static String oneLine(Late task) {
        return task.words().replaceAll("\\s+", " ").replaceFirst("[.;,\\s]+$", "");
    }

    private static String day(Instant at) {
        return Vietnam.write(Vietnam.date(at));
    }

    private String say(String key, Object... values) {
        Object[] written = new Object[values.length];
        for (int at = 0; at < values.length; at++) {
            written[at] = values[at].toString();
        }
        return words.getMessage(key, written, PAPER);
    }
}
