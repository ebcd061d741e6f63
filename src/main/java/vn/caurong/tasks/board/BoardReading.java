package vn.caurong.tasks.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.lists.TaskScope;
import vn.caurong.tasks.state.PostNames;
import vn.caurong.tasks.state.TaskActs;
import vn.caurong.tasks.state.TaskSubject;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** Puts the board together. */
@Component
record BoardReading(Board board, PostNames names, TaskActs acts, WorkList worklist) {
    BoardPage page(TaskScope scope, @Nullable Column more, Actor actor) {
        List<CardRow> rows = board.cards(scope, more, actor);
        Set<UUID> working = worklist.openFor(TaskSubject.KIND, duty -> duty == Duty.PROCESS, actor);
        Set<UUID> confirming = worklist.openFor(TaskSubject.KIND, duty -> duty == Duty.CONFIRM, actor);
        Set<UUID> own = acts.ownWork(confirming, actor);
        Map<UUID, String> called =
                names.of(actor.agency(), rows.stream().map(CardRow::leadPost).toList());
        Map<Column, List<Card>> cards = new EnumMap<>(Column.class);
        for (CardRow row : rows) {
            var steps = Card.steps(
                    row.state(), working.contains(row.id()), confirming.contains(row.id()), !own.contains(row.id()));
            cards.computeIfAbsent(Column.of(row.state()), _ -> new ArrayList<>())
                    .add(new Card(row, called.getOrDefault(row.leadPost(), ""), steps));
        }
        return new BoardPage(scope, cards, board.counts(scope, actor), more);
    }
}
