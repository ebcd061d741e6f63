package vn.caurong.tasks.results;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.around.OutgoingStandings;
import vn.caurong.kernel.Actor;
import vn.caurong.tasks.flow.OwnWork;
import vn.caurong.tasks.task.Task;

/** Whether who gave a task would confirm it by signing its result, as {@link ConfirmedBySigning} asks once that is out. */
@Component
public record SigningConfirms(OwnWork own, OutgoingStandings standings) {
    /**
     * @param result a draft that reports the task when it is issued
     * @param giver who holds the post that gave it
     */
    public boolean by(UUID giver, Task task, TaskResult result) {
        return !result.byPerson().equals(giver)
                && own.of(List.of(task.id()), giver).isEmpty()
                && counts(standings.signature(result.document()), giver, task.giverPost(), result.at());
    }

    /**
     * Of tasks that one document would report, in two questions.
     *
     * @param tasks the reader gave
     */
    Set<UUID> of(UUID document, List<DocumentTask> tasks, Actor reader) {
        if (tasks.isEmpty()) {
            return Set.of();
        }
        var signature = standings.signature(document);
        Set<UUID> ours = own.of(tasks.stream().map(DocumentTask::id).toList(), reader.person());
        return tasks.stream()
                .filter(task -> !ours.contains(task.id()))
                .filter(task -> counts(signature, reader.person(), reader.post(), task.linkedAt()))
                .map(DocumentTask::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Not signed yet, or by just them once they could know what it is the result of. */
    private static boolean counts(
            Optional<OutgoingStandings.Signature> signature, UUID giver, UUID post, @Nullable Instant linked) {
        return signature
                .map(signed -> signed.person().equals(giver)
                        && signed.post().equals(post)
                        && linked != null
                        && !linked.isAfter(signed.at()))
                .orElse(true);
    }
}
