package vn.caurong.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;

/** The main job through the services beside Flowable on the same server, with a pool as large. */
record Peer(BuiltProgram program, Scale scale) {
    List<Figure> measure(Rate ours) {
        program.administrator().execute("drop database if exists flowable with (force)");
        program.administrator()
                .execute("create database flowable owner " + program.pool().getUsername());
        Duration warm = Duration.ofMillis(scale.times(10_000, 300));
        Duration measured = Duration.ofMillis(scale.times(20_000, 1000));
        try (HikariDataSource pool = pool();
                FlowableJob flowable = new FlowableJob(pool)) {
            Rate theirs = Rate.of(
                    MainJobSpeeds.AT_ONCE,
                    warm,
                    measured,
                    (me, n) -> flowable.play(n, new Staffing(1 + me % scale.agencies())));
            return List.of(
                    Figure.rate("the flow in Flowable's engine", theirs, theirs),
                    Figure.rate("the main job through the services", ours, theirs)
                            .mark("≥ 1"));
        }
    }

    private HikariDataSource pool() {
        HikariDataSource ours = program.pool();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(ours.getJdbcUrl().replaceFirst("/[^/]*$", "/flowable"));
        pool.setUsername(ours.getUsername());
        pool.setPassword(ours.getPassword());
        pool.setMaximumPoolSize(ours.getMaximumPoolSize());
        return pool;
    }
}
