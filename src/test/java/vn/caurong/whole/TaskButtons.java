package vn.caurong.whole;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.files.Blob;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.tasks.TestCharges;

/** Takes tasks to any point of their life by sending forms, and presses their buttons. */
final class TaskButtons {
    private static final String TASKS = "/tasks";

    private final JdbcClient jdbc;
    private final Errands errands;

    TaskButtons(JdbcClient jdbc, Errands errands) {
        this.jdbc = jdbc;
        this.errands = errands;
    }

    Map<String, Supplier<Press>> all() {
        Actor leader = errands.agency.leader();
        Actor head = errands.agency.unitHead();
        Map<String, Supplier<Press>> all = new TreeMap<>();
        all.put(TASKS, () -> sent(TASKS, leader, form(0)));
        all.put(TASKS + "/results", this::result);
        put(all, "receipt", this::given, head);
        put(all, "return", this::given, head);
        put(all, "reports", this::given, head);
        put(all, "completion", this::given, head);
        put(all, "part", this::given, errands.coordinator);
        put(all, "extension", this::given, head);
        put(all, "extension/grant", this::extending, leader);
        put(all, "extension/refusal", this::extending, leader);
        put(all, "confirmation", this::reported, leader);
        put(all, "confirmer", this::misplaced, errands.agency.deputy());
        put(all, "deadline", this::overdue, leader);
        put(all, "decider", this::ownOverdue, leader);
        put(all, "deadline/refusal", () -> after(ownOverdue(), "decider", leader), head);
        put(all, "result/end", this::linked, head);
        put(all, "sending-back", this::reported, leader);
        put(all, "giving", () -> after(given(), "return", head), leader);
        put(all, "postponement", this::given, leader);
        put(all, "resumption", () -> after(given(), "postponement", leader), leader);
        put(all, "cancellation", this::given, leader);
        return all;
    }

    /** Pages with their readers; the director's list has so many rows. */
    Map<String, Actor> pages(int rows) {
        for (int row = 0; row < rows; row++) {
            given();
        }
        Actor leader = errands.agency.leader();
        Actor head = errands.agency.unitHead();
        UUID whole = given();
        return Map.of(
                TASKS,
                leader,
                TASKS + "/new",
                leader,
                TASKS + "/new?source=incoming:" + errands.presented(),
                leader,
                TASKS + "/new?parent=" + whole,
                head,
                TASKS + "/" + whole,
                head,
                TASKS + "/" + extending(),
                leader,
                TASKS + "/" + reported(),
                leader,
                file(whole),
                head,
                TASKS + "/results/" + errands.drafted(),
                head);
    }

    private String file(UUID task) {
        Files files = errands.context().getBean(Files.class);
        Blob blob = files.store(TestCharges.pdf("1/BC"));
        UUID file = errands.context()
                .getBean(TransactionTemplate.class)
                .execute(_ -> files.attach(new Subject("task", task), FileRole.ATTACHMENT, "bao-cao.pdf", blob, null));
        return TASKS + "/" + task + "/files/" + file + "/" + blob.sha256().substring(0, 16) + "/content";
    }

    /** The head's task has the head's own draft as its result. */
    private Press result() {
        return result(given());
    }

    private Press result(UUID task) {
        Map<String, String> form = form(0);
        form.put("task", task + ":1");
        form.put("document", errands.drafted().toString());
        return sent(TASKS + "/results", errands.agency.unitHead(), form);
    }

    private UUID given() {
        String way = errands.post(TASKS, errands.agency.leader(), form(0))
                .getResponse()
                .getHeader("Location");
        return UUID.fromString(way.substring(way.lastIndexOf('/') + 1));
    }

    private UUID extending() {
        return after(given(), "extension", errands.agency.unitHead());
    }

    private UUID linked() {
        UUID task = given();
        result(task).send().get();
        return task;
    }

    private UUID overdue() {
        UUID task = given();
        jdbc.sql("update tasks.task set due = now() - interval '1 day' where id = ?")
                .param(task)
                .update();
        return task;
    }

    /** Who gave it holds the post that leads it. */
    private UUID ownOverdue() {
        UUID task = overdue();
        jdbc.sql("update tasks.task set lead_post = giver_post where id = ?")
                .param(task)
                .update();
        return task;
    }

    /** It waits for the deputy, though who gave it may confirm. */
    private UUID misplaced() {
        UUID task = reported();
        jdbc.sql("update worklist.item set post = ? where subject_id = ? and duty = 'CONFIRM'")
                .params(errands.agency.deputy().post(), task)
                .update();
        return task;
    }

    private UUID reported() {
        return after(given(), "completion", errands.agency.unitHead());
    }

    private UUID after(UUID id, String act, Actor by) {
        MvcTestResult done = sent(id, act, by).send().get();
        if (done.getResponse().getStatus() != 303) {
            throw new AssertionError(act + ": " + done.getResponse().getStatus());
        }
        return id;
    }

    private void put(Map<String, Supplier<Press>> all, String act, Supplier<UUID> start, Actor by) {
        all.put(TASKS + "/{id}/" + act, () -> sent(start.get(), act, by));
    }

    private Press sent(UUID id, String act, Actor by) {
        int version = jdbc.sql("select version from tasks.task where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        Map<String, String> form = form(version);
        form.put("due", "9");
        return sent(TASKS + "/" + id + "/" + act, by, form);
    }

    private Map<String, String> form(int version) {
        Map<String, String> form = errands.form(version);
        form.put("percent", "40");
        form.put("quality", "3");
        form.put("to", errands.agency.unitHead().post().toString());
        return form;
    }

    private Press sent(String address, Actor by, Map<String, String> form) {
        return new Press(() -> errands.post(address, by, form));
    }
}
