package vn.caurong.tasks.state;

import java.util.Set;
import java.util.UUID;
import vn.caurong.kernel.Actor;

/** Acts on tasks for lists and the board: the use cases of the task's page, with all their rules. */
public interface TaskActs {
    /**
     * One act, in the caller's transaction.
     *
     * @param move receiving, reporting done, confirming or sending back
     * @throws vn.caurong.kernel.RefusalException when it may not be, or not like that
     */
    void act(TaskMove move, Wish wish, Actor actor);

    /** Those of these tasks that are the actor's own work, which somebody else confirms. */
    Set<UUID> ownWork(Set<UUID> tasks, Actor actor);

    /**
     * Which task, and what is said.
     *
     * @param version it was seen at
     * @param words report, reason or remark; may be empty where the act wants none
     * @param quality mark of a confirmation, empty for other acts
     */
    record Wish(UUID id, int version, String words, String quality) {
        public static Wish of(UUID id, int version) {
            return new Wish(id, version, "", "");
        }
    }
}
