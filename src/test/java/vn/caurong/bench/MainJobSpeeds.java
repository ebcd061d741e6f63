package vn.caurong.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.documents.incoming.IncomingSteps;
import vn.caurong.files.Blob;

/** The main job through the services, beside the same statements run bare. */
record MainJobSpeeds(BuiltProgram program, Scale scale) {
    static final int AT_ONCE = 8;

    /** As many agencies as there are workers, each with its own register and journal. */
    private static final int FIRST_AGENCY = 2;

    List<Figure> measure(Pgbench pgbench) throws Exception {
        Duration warm = Duration.ofMillis(scale.times(10_000, 300));
        Duration measured = Duration.ofMillis(scale.times(20_000, 1000));
        var steps = new IncomingSteps(program.context());
        Rate services = Rate.of(AT_ONCE, warm, measured, (me, n) -> {
            new MainJob(steps, staff(me)).play(n, steps.page());
        });
        List<String> scripts = new ArrayList<>();
        for (int agency = 0; agency < agencies(); agency++) {
            scripts.add(script(steps, staff(agency)));
        }
        Rate bare = pgbench.run(scripts, AT_ONCE, warm, measured);
        return List.of(
                Figure.rate("main job through the services", services, bare).mark("≥ 0.6"),
                Figure.rate("its statements bare, pgbench", bare, bare));
    }

    private int agencies() {
        return Math.min(AT_ONCE, scale.agencies() - 1);
    }

    private Staffing staff(int worker) {
        return new Staffing(FIRST_AGENCY + worker % agencies());
    }

    /** Plays it once more and writes down what is asked. */
    private String script(IncomingSteps steps, Staffing staff) {
        long begun = System.currentTimeMillis();
        long n = 1_500_000 + staff.agency();
        List<String> sha = new ArrayList<>();
        MainJob job = new MainJob(steps, staff);
        List<Asked> asked = program.recorder().ofThisThread(() -> {
            Blob page = steps.page();
            sha.add(page.sha256());
            job.play(n, page);
        });
        Map<String, String> texts = new HashMap<>();
        texts.put(sha.getFirst(), "lpad(to_hex(:n::bigint), 64, '0')");
        texts.put(Long.toString(n), ":n::text");
        Map<Object, String> taken = new HashMap<>();
        program.bean(JdbcClient.class)
                .sql("select r.number, i.listed from documents.incoming_registration r join documents.incoming i on i.id = r.incoming where i.id = ?")
                .param(job.id())
                .query(row -> {
                    taken.put(row.getInt("number"), ":s_number::int");
                    taken.put(row.getLong("listed"), "(%d + :s_number::bigint)".formatted(row.getLong("listed") - row.getInt("number")));
                });
        return new Script(begun, texts, taken).of(asked);
    }
}
