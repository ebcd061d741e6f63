package vn.caurong.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.organization.TestAgency;
import vn.caurong.tasks.state.TaskState;
import vn.caurong.tasks.task.Task;
import vn.caurong.worklist.Duty;
import vn.caurong.worklist.OpenItem;
import vn.caurong.worklist.WorkList;

/** Steps of a task by sending forms, as browsers do. */
public final class TaskSteps {
    public final JdbcClient jdbc;
    public final TestAgency agency;
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final WorkList worklist;

    public TaskSteps(ApplicationContext context, String name) {
        this(context, TestAgency.create(context.getBean(JdbcClient.class), name));
    }

    public TaskSteps(ApplicationContext context, TestAgency agency) {
        jdbc = context.getBean(JdbcClient.class);
        mvc = context.getBean(MockMvcTester.class);
        signIn = context.getBean(TestSignIn.class);
        worklist = context.getBean(WorkList.class);
        this.agency = agency;
    }

    /** The director gives to the division, whose specialist coordinates. */
    public UUID given() {
        return id(give(agency.leader(), Map.of()));
    }

    public UUID id(MvcTestResult given) {
        assertThat(given).hasStatus(303);
        String way = given.getResponse().getHeader("Location");
        return UUID.fromString(way.substring(way.lastIndexOf('/') + 1));
    }

    public MvcTestResult give(Actor by, Map<String, String> more) {
        return post("/tasks", by, form(more));
    }

    public Map<String, String> form(Map<String, String> more) {
        Map<String, String> form = new HashMap<>();
        form.put("words", "Rà soát máy tính của 56 xã, phường");
        form.put("product", "Báo cáo số liệu");
        form.put("authority", "Giám đốc ký");
        form.put("due", "5");
        if (more.keySet().stream().noneMatch(name -> name.startsWith("part-"))) {
            form.put("part-" + agency.unitHead().post(), "LEAD");
            form.put("part-" + agency.specialist().post(), "COORDINATE");
        }
        form.putAll(more);
        return form;
    }

    public MvcTestResult act(UUID id, String act, Actor by, Map<String, String> more) {
        Map<String, String> form = new HashMap<>(Map.of("version", "" + version(id), "words", "Đã làm xong"));
        form.putAll(more);
        return post("/tasks/" + id + "/" + act, by, form);
    }

    public void done(UUID id, String act, Actor by, Map<String, String> more) {
        assertThat(act(id, act, by, more)).as(act).hasStatus(303);
    }

    public MvcTestResult post(String address, Actor by, Map<String, String> form) {
        var request = mvc.post().uri(address).param("key", UUID.randomUUID().toString());
        form.forEach(request::param);
        return request.with(signIn.as(by)).exchange();
    }

    public MvcTestResult get(String address, Actor by) {
        return mvc.get().uri(address).with(signIn.as(by)).exchange();
    }

    public Document page(String address, Actor by) {
        MvcTestResult answer = get(address, by);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(text(answer));
    }

    public static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    public MvcTestResult nobody(String address) {
        return mvc.get().uri(address).exchange();
    }

    public int version(UUID id) {
        return jdbc.sql("select version from tasks.task where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    public TaskState state(UUID id) {
        return TaskState.valueOf(jdbc.sql("select state from tasks.task where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    /** The deadline was yesterday. */
    public void overdue(UUID id) {
        jdbc.sql("update tasks.task set due = now() - interval '1 day' where id = ?")
                .param(id)
                .update();
    }

    public List<OpenItem> items(UUID id) {
        return worklist.openOn(new Subject(Task.KIND, id));
    }

    public List<Duty> waiting(UUID id) {
        return items(id).stream().map(OpenItem::duty).sorted().toList();
    }
}
