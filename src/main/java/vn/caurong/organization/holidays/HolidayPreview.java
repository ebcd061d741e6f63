package vn.caurong.organization.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    List<Move> of(HolidayForm form, Actor by) {
        LocalDate day = changing.checked(form, by);
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            holidays.insert(day, form);
            var moves = new ArrayList<Move>();
            WorkingTime fresh = time.fresh();
            keepers.forEach(keeper -> moves.addAll(keeper.moves(fresh)));
            return moves;
        }));
    }
}
