package vn.caurong.documents.incoming;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.organization.WorkingTime;

/** Makes directives of what leaders of the demo city order. */
@Component
@Profile("demo")
record StoryOrders(Posts posts, WorkingTime time, Clock clock) {
    Directive directive(StoryOrder order, UUID agency) {
        List<Directive.Line> lines = new ArrayList<>();
        UUID lead = order.lead();
        if (lead != null) {
            lines.add(line(Part.LEAD, lead, agency));
        }
        Part part = lead == null ? Part.KNOW : Part.COORDINATE;
        order.others().forEach(unit -> lines.add(line(part, unit, agency)));
        Integer days = order.days();
        Deadline due =
                days == null ? Deadline.none(clock.instant()) : Deadline.days(clock.instant(), days, time.of(agency));
        return new Directive(lines, due, order.words(), order.reply());
    }

    private Directive.Line line(Part part, UUID unit, UUID agency) {
        return new Directive.Line(part, unit, posts.head(agency, unit).id());
    }
}
