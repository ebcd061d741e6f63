package vn.caurong.demo.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A task from a document, given, reported and confirmed.
 *
 * @param agency key of the agency, first part of its people's sign-in names
 */
record Tasking(Cast cast, String agency) {
    /**
     * @param document address of the incoming document
     * @param work in words of its own
     * @param lead name of the unit that leads
     */
    String play(String document, String work, String lead) {
        Visitor leader = cast.as(agency + ".lanhdao");
        UUID id = UUID.fromString(document.substring(document.lastIndexOf('/') + 1));
        Sheet form = leader.open("/tasks/new?source=incoming:" + id);
        Map<String, String> given = new HashMap<>(Map.of("words", work, "due", "3"));
        given.put(form.partOf("/tasks", lead), "LEAD");
        String task = Receiving.done(leader.send(form, "/tasks", given)).at().getPath();
        as("truongphong", task, "/receipt", Map.of());
        as("truongphong", task, "/completion", Map.of("words", "Đã làm xong, số liệu kèm theo."));
        Sheet closed = as("lanhdao", task, "/confirmation", Map.of("quality", "4"));
        if (!leader.open(document).says(work)) {
            throw new StepFailure("Trang văn bản không có nhiệm vụ «%s».".formatted(work));
        }
        return "%s; trang văn bản có nhiệm vụ này.".formatted(closed.word());
    }

    private Sheet as(String who, String task, String act, Map<String, String> values) {
        Visitor visitor = cast.as(agency + "." + who);
        return Receiving.done(visitor.send(visitor.open(task), act, values));
    }
}
