package vn.caurong.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.caurong.kernel.Actor;

/** The incoming list of fifty rows to somebody signed in, beside all its statements run bare. */
record ListPageSpeeds(BuiltProgram program, Scale scale, Pgbench pgbench) {
    private static final String LIST = "/documents/incoming";

    List<Figure> measure() throws Exception {
        Staffing staff = new Staffing(1);
        return List.of(
                figure("list page of 50 rows, a specialist's", staff.specialist(2, 3)),
                figure("list page of 50 rows, a clerk's", staff.clerk()));
    }

    private Figure figure(String what, Actor reader) throws Exception {
        var people = new People(program, program.address());
        Duration warm = Duration.ofMillis(scale.times(6_000, 200));
        Duration measured = Duration.ofMillis(scale.times(10_000, 1000));
        Rate pages = Rate.of(
                MainJobSpeeds.AT_ONCE,
                warm,
                measured,
                (me, n) -> people.of(reader).open(LIST));
        List<Asked> asked = program.recorder()
                .ofPages(() -> Waiting.unchecked(() -> people.of(reader).open(LIST)));
        String script = new Script(Long.MAX_VALUE, Map.of(), Map.of()).of(asked);
        Rate bare = pgbench.run(List.of(script), MainJobSpeeds.AT_ONCE, warm, measured);
        return Figure.rate(what + " (" + asked.size() + " statements)", pages, bare)
                .mark("≥ 0.25");
    }
}
