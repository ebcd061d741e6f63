package vn.caurong.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every measurement on a built city, in one run. */
record Measuring(BuiltProgram program, Scale scale) {
    /** Starts the program on the scale's data, built when it is not there yet; jobs in the background rest. */
    static BuiltProgram program(Scale scale, Path data, String... settings) throws Exception {
        BuiltProgram program = BuiltProgram.start(
                settings.length > 0
                        ? settings
                        : new String[] {"--caurong.data=" + data.resolve("scale-" + scale.documents())});
        rest(program);
        long begun = System.nanoTime();
        new City(program, scale).build();
        new OtherSubjects(program, scale).build();
        Bench.say("%,d documents, %,d people: there after %d s"
                .formatted(
                        scale.documents(),
                        scale.people(),
                        Duration.ofNanos(System.nanoTime() - begun).toSeconds()));
        return program;
    }

    /** What was played is read in behind by nobody: the files of pgbench's documents are not there. */
    private static void rest(BuiltProgram program) {
        program.bean(Scheduler.class).pause();
        program.administrator().execute("truncate search.pending, worklist.stirred");
    }

    List<Figure> pages() throws Exception {
        return pages(program, scale);
    }

    /** Of the documents, and of tasks and calendar. */
    static List<Figure> pages(BuiltProgram program, Scale scale) throws Exception {
        var pages = new PageSpeeds(program, program.address(), scale, Processors.of(program));
        List<Figure> figures = new ArrayList<>(pages.measure());
        figures.addAll(new OtherPageSpeeds(program, pages).measure());
        return figures;
    }

    void others(Table table) throws Exception {
        table.add("Weights", new Weights(program, program.address()).measure());
        Optional<Pgbench> pgbench = Pgbench.find(program.pool());
        if (pgbench.isPresent()) {
            var job = new MainJobSpeeds(program, scale, pgbench.get()).measure();
            table.add("Beside pgbench, eight at once", job.figures());
            rest(program);
            table.add("", new ListPageSpeeds(program, scale, pgbench.get()).measure());
            table.add("Beside Flowable 7.2.0, eight at once", new Peer(program, scale).measure(job.services()));
        } else {
            Bench.say("!!! KHÔNG CÓ pgbench: phần so với giới hạn BỊ BỎ QUA (Debian: postgresql-15).");
        }
        table.add("Signatures, beside EU DSS 6.4", new SigningSpeeds(program, scale, Processors.of(program)).measure());
        table.add("Starts and memory", new StartSpeeds(program, scale).measure());
    }
}
