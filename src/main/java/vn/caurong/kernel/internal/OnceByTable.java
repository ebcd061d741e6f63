package vn.caurong.kernel.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Once;

/**
 * Keys in {@code kernel.command}. The insert is the lock: a second request with the key waits on it
 * until the first one's transaction ends.
 */
@Component
class OnceByTable implements Once {
    private final JdbcClient jdbc;
    private final Clock clock;

    OnceByTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public String run(UUID key, Actor actor, Supplier<String> command) {
        int first = jdbc.sql("""
                                insert into kernel.command (key, person, at) values (?, ?, ?)
                                on conflict do nothing\
                                """)
                .params(key, actor.person(), OffsetDateTime.now(clock))
                .update();
        if (first == 0) {
            return jdbc.sql("select answer from kernel.command where key = ? and person = ?")
                    .params(key, actor.person())
                    .query(String.class)
                    .single();
        }
        String answer = command.get();
        jdbc.sql("update kernel.command set answer = ? where key = ? and person = ?")
                .params(answer, key, actor.person())
                .update();
        return answer;
    }
}
