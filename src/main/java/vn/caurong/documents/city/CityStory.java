package vn.caurong.documents.city;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Preparation;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.WorkingTime;

/** About three hundred documents of the city, in every state, each through the acts it took. */
@Component
@Profile("demo")
class CityStory implements Preparation.Story {
    private final Scenes scenes;
    private final WorkingTime time;
    private final JdbcClient jdbc;
    private final ConcurrentMap<LocalDate, List<Act>> acts = new ConcurrentHashMap<>();

    CityStory(Scenes scenes, WorkingTime time, JdbcClient jdbc) {
        this.scenes = scenes;
        this.time = time;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public int steps(LocalDate firstDay) {
        return acts(firstDay).size();
    }

    @Override
    public @Nullable Instant hour(int step, LocalDate firstDay) {
        Act act = acts(firstDay).get(step);
        Instant hour = days(firstDay).at(act.day(), act.hour());
        return behind(act, Vietnam.date(hour)) ? null : hour;
    }

    @Override
    public void tell(int step, LocalDate firstDay, Preparation.Memory memory) {
        acts(firstDay).get(step).doing().in(memory);
    }

    /** Somebody has taken a number since, and numbers never go back: it happens now (Đ15.1). */
    private boolean behind(Act act, LocalDate day) {
        return jdbc.sql("""
                        select exists (
                            select from documents.number_series s
                            where s.last_day > :day and (s.owner = :agency or exists (
                                select from documents.outgoing o
                                where o.agency = :agency and o.issuing_name = s.owner)))
                        """)
                .param("day", day)
                .param("agency", act.owner())
                .query(Boolean.class)
                .single();
    }

    private List<Act> acts(LocalDate firstDay) {
        return acts.computeIfAbsent(firstDay, day -> scenes.of(days(day)));
    }

    private Days days(LocalDate firstDay) {
        return new Days(firstDay, time::isWorkingDay);
    }
}
