package vn.caurong.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.caurong.documents.incoming.IncomingSteps;

/** Builds the city's data once; a folder that has it is left as it is. */
record City(BuiltProgram program, Scale scale) {
    private static final int AT_ONCE = 2;
    private static final int FILES = 500;

    void build() throws SQLException, IOException {
        JdbcTemplate jdbc = program.administrator();
        if (built(jdbc)) {
            return;
        }
        new Peopling(jdbc, scale).people();
        var steps = new IncomingSteps(program.context());
        pages(jdbc, steps);
        List<Model> models = Model.all(steps);
        var bulk = new Bulk(
                jdbc, "documents", "access", "worklist", "files", "journal", "signatures", "notifications", "search");
        List<String> indexes = bulk.begin();
        new Spreading(jdbc, scale).plan();
        clone(models);
        new Indexing(program, scale).index();
        bulk.end(indexes);
        jdbc.execute("create table bench.built as select now() as at");
        jdbc.execute("vacuum analyze");
        jdbc.execute("checkpoint");
    }

    /** Contents that the documents share: so many files are told apart on disk. */
    private void pages(JdbcTemplate jdbc, IncomingSteps steps) {
        jdbc.execute("create table bench.page (i int primary key, sha256 text not null)");
        for (int i = 1; i <= Math.min(FILES, scale.documents() / 10); i++) {
            jdbc.update("insert into bench.page values (?, ?)", i, steps.page().sha256());
        }
    }

    static boolean built(JdbcTemplate jdbc) {
        return Boolean.TRUE.equals(jdbc.queryForObject("select to_regclass('bench.built') is not null", Boolean.class));
    }

    private void clone(List<Model> models) {
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> running = models.stream()
                    .<Future<?>>map(model -> workers.submit(() ->
                            new Cloning(program.administrator()).build(model.mold(program.administrator()), scale)))
                    .toList();
            running.forEach(Waiting::on);
        }
    }
}
