package vn.caurong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.caurong.calendar.entries.MeasuredEntries;
import vn.caurong.documents.incoming.IncomingSteps;
import vn.caurong.launch.internal.TestServer;
import vn.caurong.search.internal.BuiltEntries;
import vn.caurong.tasks.MeasuredTasks;

/** A small run of the bench, so that it cannot rot: every figure comes about; how large it is matters not. */
class BenchTests {
    private static final Scale SCALE = Scale.tiny();

    @TempDir
    static Path data;

    private static BuiltProgram program;

    @BeforeAll
    static void build() throws Exception {
        program = Measuring.program(SCALE, data, settings());
    }

    @AfterAll
    static void end() {
        program.close();
    }

    @Test
    void everyMeasurementGivesFigures() throws Exception {
        Table table = new Table(SCALE.documents());
        var measuring = new Measuring(program, SCALE);
        table.add("Pages", measuring.pages());
        measuring.others(table);
        assertThat(table.figures()).hasSizeGreaterThan(25).allSatisfy(figure -> {
            assertThat(figure.median()).as(figure.what()).isPositive();
            if (figure.limit() != null) {
                assertThat(figure.ratio()).as(figure.what()).isPositive();
            }
        });
        table.write(data, data.resolve("none.md"));
        assertThat(data.resolve("table-" + SCALE.documents() + ".md")).content().contains("my work");
    }

    @Test
    void aBuiltDocumentIsAsOneTheServicesMade() {
        JdbcTemplate jdbc = program.administrator();
        var steps = new IncomingSteps(program.context());
        for (Model.Stage stage : Model.Stage.values()) {
            UUID made = Model.make(stage, new Staffing(1), steps).id();
            UUID built = built(jdbc, stage);
            assertThat(Shape.of(new Traces(jdbc).of(built)))
                    .as("built %s beside made %s, %s", built, made, stage)
                    .isEqualTo(Shape.of(new Traces(jdbc).of(made)));
        }
    }

    @Test
    void aBuiltTaskAndEntryAreAsTheServicesMakeThem() {
        JdbcTemplate jdbc = program.administrator();
        for (int stage = 0; stage < 4; stage++) {
            UUID made = OtherSubjects.task(
                    stage, "Việc thử " + stage, new Staffing(1), new MeasuredTasks(program.context()));
            UUID built = jdbc.queryForObject(
                    "select t.id from tasks.task t join bench.task_clone c on c.title = t.words where c.stage = ? limit 1",
                    UUID.class,
                    stage);
            assertAlike(jdbc, built, made);
        }
        UUID made = OtherSubjects.entry("Họp thử", new Staffing(1), new MeasuredEntries(program.context()));
        UUID built = jdbc.queryForObject(
                "select e.id from calendar.entry e join bench.entry_clone c on c.title = e.words limit 1", UUID.class);
        assertAlike(jdbc, built, made);
    }

    private static void assertAlike(JdbcTemplate jdbc, UUID built, UUID made) {
        assertThat(Shape.of(new Traces(jdbc).of(built)))
                .as("built %s beside made %s", built, made)
                .isEqualTo(Shape.of(new Traces(jdbc).of(made)));
    }

    @Test
    void searchFindsABuiltDocumentByWhatTheProgramWouldReadOfIt() {
        JdbcTemplate jdbc = program.administrator();
        UUID built = built(jdbc, Model.Stage.COMPLETED);
        List<String> tokens = BuiltEntries.tokens(jdbc, built);
        BuiltEntries.readAnew(program.context(), built);
        assertThat(tokens).isNotEmpty().containsAll(BuiltEntries.tokens(jdbc, built));
    }

    private static UUID built(JdbcTemplate jdbc, Model.Stage stage) {
        return jdbc.queryForObject(
                "select a.incoming from documents.incoming_arrival a join bench.clone c on c.sha = a.sha256 where c.stage = ? limit 1",
                UUID.class,
                stage.ordinal());
    }

    private static String[] settings() throws SQLException {
        String url = TestServer.instance().freshDatabase("caurong_bench");
        return new String[] {
            "--caurong.data=" + data.resolve("program"),
            "--caurong.database.url=" + url,
            "--caurong.database.user=caurong",
            "--caurong.database.password=" + TestServer.instance().password()
        };
    }
}
