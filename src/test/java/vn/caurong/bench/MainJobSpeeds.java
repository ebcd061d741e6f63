package vn.caurong.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.caurong.documents.incoming.IncomingSteps;

/** The main job through the services and through the pages' forms, each beside its own statements run bare. */
record MainJobSpeeds(BuiltProgram program, Scale scale, Pgbench pgbench) {
    static final int AT_ONCE = 8;

    /** As many agencies as there are workers, each with its own register and journal. */
    private static final int FIRST_AGENCY = 2;

    /** What came of it, and the rate through the services for other comparisons. */
    record Measured(List<Figure> figures, Rate services) {}

    Measured measure() throws Exception {
        var steps = new IncomingSteps(program.context());
        Rate services = rate((me, n) -> new MainJob(steps, staff(me)).play(n, steps.page()));
        Rate bare = bare(agency -> services(steps, staff(agency)));
        var people = new People(program, program.address());
        Rate http = rate((me, n) -> new HttpJob(staff(me), people::of).play(n, steps.pdf()));
        Rate pages = bare(agency -> http(steps, people, staff(agency)));
        List<Figure> figures = List.of(
                Figure.rate("main job through the services", services, bare).mark("≥ 0.6"),
                Figure.rate("main job through signed-in HTTP, of its own statements", http, pages)
                        .mark("≥ 0.35"),
                Figure.rate("main job through signed-in HTTP, of the services' statements", http, bare));
        return new Measured(figures, services);
    }

    private Rate rate(Rate.Worker worker) {
        return Rate.of(AT_ONCE, warm(), measured(), worker);
    }

    private Rate bare(IntFunction<String> script) throws Exception {
        List<String> scripts = new ArrayList<>();
        for (int agency = 0; agency < agencies(); agency++) {
            scripts.add(script.apply(agency));
        }
        return pgbench.run(scripts, AT_ONCE, warm(), measured());
    }

    private String services(IncomingSteps steps, Staffing staff) {
        long begun = System.currentTimeMillis();
        long n = Rate.next();
        MainJob job = new MainJob(steps, staff);
        List<Asked> asked = program.recorder().ofThisThread(() -> job.play(n, steps.page()));
        return new Replayed(program).script(begun, n, job.id(), asked);
    }

    private String http(IncomingSteps steps, People people, Staffing staff) {
        long begun = System.currentTimeMillis();
        long n = Rate.next();
        HttpJob job = new HttpJob(staff, people::of);
        List<Asked> asked = program.recorder().ofPages(() -> Waiting.unchecked(() -> job.play(n, steps.pdf())));
        return new Replayed(program).script(begun, n, job.id(), asked);
    }

    private Duration warm() {
        return Duration.ofMillis(scale.times(12_000, 300));
    }

    private Duration measured() {
        return Duration.ofMillis(scale.times(20_000, 1000));
    }

    private int agencies() {
        return Math.min(AT_ONCE, scale.agencies() - 1);
    }

    private Staffing staff(int worker) {
        return new Staffing(FIRST_AGENCY + worker % agencies());
    }
}
