package vn.caurong.launch.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.Preparation.Memory;

/** How far each story of the demo is told, and what it has made so far. */
@Repository
record ToldSteps(JdbcClient jdbc) {
    /**
     * @param firstDay the day in Vietnam it was begun on; its dates are counted from it for good
     * @param told how many of its steps
     */
    record Progress(String story, LocalDate firstDay, int told, int steps) {
        boolean done() {
            return told >= steps;
        }
    }

    Optional<Progress> of(String story) {
        return jdbc.sql("select story, first_day, told, steps from launch.story where story = ?")
                .param(story)
                .query(Progress.class)
                .optional();
    }

    void begin(Progress progress) {
        jdbc.sql("insert into launch.story (story, first_day, told, steps) values (?, ?, 0, ?) on conflict do nothing")
                .params(progress.story(), progress.firstDay(), progress.steps())
                .update();
    }

    /** In the transaction of the step; false when another node has told it. */
    boolean advance(Progress before) {
        return jdbc.sql("update launch.story set told = told + 1 where story = ? and told = ?")
                        .params(before.story(), before.told())
                        .update()
                == 1;
    }

    /** How much of everything is told, in percent, 0 before it is begun; empty when nothing is left. */
    Optional<Integer> percent() {
        return jdbc.sql("""
                        select coalesce(100 * sum(told) / sum(steps), 0) from launch.story
                        having coalesce(sum(told) < sum(steps), true)
                        """).query(Integer.class).optional();
    }

    Memory memory(String story) {
        return new Memory() {
            @Override
            public Optional<UUID> recall(String name) {
                return jdbc.sql("select id from launch.story_memory where story = ? and name = ?")
                        .params(story, name)
                        .query(UUID.class)
                        .optional();
            }

            @Override
            public void keep(String name, UUID id) {
                jdbc.sql("insert into launch.story_memory (story, name, id) values (?, ?, ?)")
                        .params(story, name, id)
                        .update();
            }
        };
    }
}
