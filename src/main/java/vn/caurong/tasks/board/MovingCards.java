package vn.caurong.tasks.board;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.NotVisibleException;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.state.TaskActs;
import vn.caurong.tasks.state.TaskMove;
import vn.caurong.tasks.state.TaskSubject;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.WorkList;

/** A card moved to another column is the act that leads there, by the rules of the task's page. */
@Component
record MovingCards(Board board, TaskActs acts, WorkList worklist) {
    /**
     * In the caller's transaction.
     *
     * @throws RefusalException when no act leads there, or it is not the actor's turn
     */
    void move(TaskActs.Wish wish, Column to, Actor actor) {
        Subject subject = new Subject(TaskSubject.KIND, wish.id());
        CardRow card = card(wish.id(), actor);
        TaskMove move = to.from(card.state()).orElseThrow(() -> new RefusalException("tasks.board.way"));
        Duty duty = move == TaskMove.CONFIRM || move == TaskMove.SEND_BACK ? Duty.CONFIRM : Duty.PROCESS;
        Ruling.unless(worklist.mine(subject, duty, actor).isPresent(), "tasks.refused.notYours")
                .orThrow();
        acts.act(move, wish, actor);
    }

    CardRow card(UUID id, Actor actor) {
        return board.card(id, actor).orElseThrow(() -> new NotVisibleException(new Subject(TaskSubject.KIND, id)));
    }
}
