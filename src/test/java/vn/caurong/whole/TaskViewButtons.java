package vn.caurong.whole;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.documents.lists.Pick;
import vn.caurong.kernel.Actor;

/** Buttons and pages of the views of tasks: list, board, timeline, units, table, reminders. */
final class TaskViewButtons {
    private static final String TASKS = "/tasks";

    private final JdbcClient jdbc;
    private final Errands errands;

    TaskViewButtons(JdbcClient jdbc, Errands errands) {
        this.jdbc = jdbc;
        this.errands = errands;
    }

    Map<String, Supplier<Press>> all() {
        Actor leader = errands.agency.leader();
        Actor head = errands.agency.unitHead();
        Map<String, Supplier<Press>> all = new TreeMap<>();
        all.put(TASKS + "/receipts", () -> picked("/receipts", head));
        all.put(TASKS + "/watches", () -> picked("/watches", head));
        all.put(TASKS + "/watches/end", () -> {
            Map<String, String> form = errands.form(0);
            form.put("pick", Pick.written(watched(), 1));
            return sent(TASKS + "/watches/end", head, form);
        });
        all.put(TASKS + "/{id}/watch", () -> sent(TASKS + "/" + given() + "/watch", head, errands.form(0)));
        all.put(TASKS + "/{id}/watch/end", () -> sent(TASKS + "/" + watched() + "/watch/end", head, errands.form(0)));
        all.put(TASKS + "/board/moves", () -> moved(given(), head));
        all.put(TASKS + "/units/{unit}/urging-letter", () -> sent(late() + "/urging-letter", leader, errands.form(0)));
        all.put(TASKS + "/entries", () -> {
            Map<String, String> form = errands.form(0);
            return new Press(
                    () -> errands.upload(TASKS + "/entries", Errands.file("viec.xlsx", table()), form, leader));
        });
        all.put(TASKS + "/entries/{id}/giving", () -> sent(entry() + "/giving", leader, errands.form(0)));
        return all;
    }

    /** Pages with their readers. */
    Map<String, Actor> pages() {
        Actor leader = errands.agency.leader();
        late();
        return Map.of(
                TASKS + "/board",
                leader,
                TASKS + "/timeline",
                leader,
                TASKS + "/units",
                leader,
                TASKS + "/entries",
                leader,
                TASKS + "/entries/template.xlsx",
                leader,
                entry(),
                leader,
                bundle(),
                errands.agency.unitHead());
    }

    private String bundle() {
        UUID bundle = UUID.randomUUID();
        jdbc.sql("""
                        insert into tasks.urged (task, due, step, post, person, bundle, at)
                        values (?, now(), 'DUE', ?, ?, ?, now())
                        """)
                .params(
                        given(),
                        errands.agency.unitHead().post(),
                        errands.agency.unitHead().person(),
                        bundle)
                .update();
        jdbc.sql("insert into access.audience (subject_kind, subject_id, principal, why, since)"
                        + " values ('urging', ?, ?, 'urging', now())")
                .params(bundle, "person:" + errands.agency.unitHead().person())
                .update();
        return TASKS + "/urgings/" + bundle;
    }

    private static byte[] table() {
        return Workbooks.of(List.of(List.of("Việc", "Chủ trì", "Hạn"), List.of("Rà soát", "Phòng Nghiệp vụ", "5")));
    }

    private String entry() {
        var file = Errands.file("viec.xlsx", table());
        return errands.upload(TASKS + "/entries", file, errands.form(0), errands.agency.leader())
                .getResponse()
                .getHeader("Location");
    }

    private UUID given() {
        String way = errands.post(TASKS, errands.agency.leader(), errands.form(0))
                .getResponse()
                .getHeader("Location");
        return UUID.fromString(way.substring(way.lastIndexOf('/') + 1));
    }

    private UUID watched() {
        UUID id = given();
        errands.post(TASKS + "/" + id + "/watch", errands.agency.unitHead(), errands.form(0));
        return id;
    }

    /** The way of the unit whose task is late. */
    private String late() {
        jdbc.sql("update tasks.task set due = now() - interval '1 day' where id = ?")
                .param(given())
                .update();
        return TASKS + "/units/" + errands.agency.division();
    }

    private Press picked(String act, Actor by) {
        UUID id = given();
        Map<String, String> form = errands.form(0);
        form.put("pick", Pick.written(id, 1));
        return sent(TASKS + act, by, form);
    }

    private Press moved(UUID id, Actor by) {
        Map<String, String> form = errands.form(1);
        form.putAll(Map.of("id", id.toString(), "to", "running", "of", "all"));
        return sent(TASKS + "/board/moves", by, form);
    }

    private Press sent(String address, Actor by, Map<String, String> form) {
        return new Press(() -> errands.post(address, by, form));
    }
}
