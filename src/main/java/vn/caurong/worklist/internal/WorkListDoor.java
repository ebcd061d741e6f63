package vn.caurong.worklist.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.WorkingTime;
import vn.caurong.ui.Lateness;
import vn.caurong.ui.Navigation;
import vn.caurong.worklist.WorkList.Count;

/** The first door of the navigation, with the gold count; and how late things are said to be. */
@Component
record WorkListDoor(ListCounts counts) implements Navigation {
    @Override
    public List<Entry> entries(Actor actor) {
        long waiting = counts.of(actor).values().stream().mapToLong(Count::all).sum();
        return List.of(new Entry("my-work", "checkbox", "worklist.title", "/my-work", waiting, 10));
    }

    @Bean
    static Lateness lateness(WorkingTime hours) {
        return new Lateness() {
            @Override
            public Duration between(Instant from, Instant to) {
                return hours.between(from, to);
            }

            @Override
            public Duration dayLength() {
                return hours.dayLength();
            }
        };
    }
}
