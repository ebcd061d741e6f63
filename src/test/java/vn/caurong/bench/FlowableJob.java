package vn.caurong.bench;

import java.util.Map;
import javax.sql.DataSource;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/**
 * The same flow in Flowable's engine, history kept as it does by itself (audit): the start is the
 * arrival, then four tasks. Each act finds its task and completes it, a transaction each. It keeps
 * no register, audience, journal or file.
 */
final class FlowableJob implements AutoCloseable {
    private static final String PROCESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:flowable="http://flowable.org/bpmn" targetNamespace="bench">
              <process id="incoming">
                <startEvent id="receive"/>
                <userTask id="register" flowable:assignee="${clerk}"/>
                <userTask id="direct" flowable:assignee="${leader}"/>
                <userTask id="assign" flowable:assignee="${head}"/>
                <userTask id="work" flowable:assignee="${specialist}"/>
                <endEvent id="close"/>
                <sequenceFlow id="a" sourceRef="receive" targetRef="register"/>
                <sequenceFlow id="b" sourceRef="register" targetRef="direct"/>
                <sequenceFlow id="c" sourceRef="direct" targetRef="assign"/>
                <sequenceFlow id="d" sourceRef="assign" targetRef="work"/>
                <sequenceFlow id="e" sourceRef="work" targetRef="close"/>
              </process>
            </definitions>
            """;

    private final ProcessEngine engine;

    FlowableJob(DataSource pool) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setAsyncExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("incoming.bpmn20.xml", PROCESS)
                .deploy();
    }

    void play(long n, Staffing staff) {
        Map<String, Object> known = Map.of(
                "mark", n + "/UBND-DL",
                "sender", "Ủy ban nhân dân phường Đo " + n,
                "title", "Báo cáo kết quả đo lường, mục " + n,
                "clerk", staff.clerk().post().toString());
        String id = engine.getRuntimeService()
                .startProcessInstanceByKey("incoming", known)
                .getId();
        act(id, Map.of("number", n, "leader", staff.leader(1).post().toString()));
        act(
                id,
                Map.of(
                        "words",
                        "Giao phòng chủ trì tham mưu",
                        "head",
                        staff.head(2).post().toString()));
        act(id, Map.of("specialist", staff.specialist(2, 3).post().toString()));
        act(id, Map.of("report", "Đã xử lý xong"));
    }

    private void act(String process, Map<String, Object> said) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process)
                .singleResult();
        engine.getTaskService().complete(task.getId(), said);
    }

    @Override
    public void close() {
        engine.close();
    }
}
