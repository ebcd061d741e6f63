package vn.caurong.calendar.freebusy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.caurong.calendar.resources.Stretch;

/** Times that touch or overlap are one: how many things somebody has at once is nobody's business. */
final class Joined {
    private Joined() {}

    static List<Stretch> of(List<Stretch> times) {
        List<Stretch> joined = new ArrayList<>();
        times.stream().sorted(Comparator.comparing(Stretch::from)).forEach(each -> {
            Stretch last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || each.from().isAfter(last.to())) {
                joined.add(each);
            } else if (each.to().isAfter(last.to())) {
                joined.set(joined.size() - 1, new Stretch(last.from(), each.to()));
            }
        });
        return joined;
    }
}
