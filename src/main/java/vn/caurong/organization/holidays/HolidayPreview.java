package vn.caurong.organization.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.WorkingTime;
import vn.caurong.organization.WorkingTime.Deadlines;
import vn.caurong.organization.WorkingTime.Move;

/** Which deadlines a change would move: it is made, looked at, and undone. */
@Component
record HolidayPreview(
        ChangingHolidays changing,
        Holidays holidays,
        ObjectProvider<Deadlines> keepers,
        WorkingTime time,
        TransactionTemplate transaction) {
    /**
     * @param named how many deadlines name the day that nobody would work, by agency; they stay
     */
    record Found(List<Move> moves, Map<UUID, Integer> named) {}

    Found of(HolidayForm form, Actor by) {
        LocalDate day = changing.checked(form, by);
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            holidays.insert(day, form);
            var moves = new ArrayList<Move>();
            WorkingTime fresh = time.fresh();
            var named = new HashMap<UUID, Integer>();
            keepers.forEach(keeper -> {
                moves.addAll(keeper.moves(fresh));
                keeper.named(day).forEach((agency, count) -> named.merge(agency, count, Integer::sum));
            });
            named.keySet().removeIf(agency -> fresh.of(agency).isWorkingDay(day));
            return new Found(moves, named);
        }));
    }
}
