package vn.caurong.organization.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Preparation;
import vn.caurong.organization.internal.HolidayTable.Holiday;

/**
 * Puts the shipped holidays of each year into the calendar once; what an administrator changes
 * later stays.
 */
@Component
record LoadingHolidays(JdbcClient jdbc, TransactionTemplate transaction) implements Preparation {
    @Override
    public void prepare() {
        HolidayTable.read().forEach((year, days) -> transaction.executeWithoutResult(status -> load(year, days)));
    }

    private void load(int year, List<Holiday> days) {
        int added = jdbc.sql("""
                                insert into organization.calendar_year (year, source)
                                values (?, 'Bộ luật Lao động 2019, Điều 112 và thông báo từng năm')
                                on conflict do nothing\
                                """).param(year).update();
        if (added == 0) {
            return;
        }
        for (Holiday holiday : days) {
            jdbc.sql("""
                            insert into organization.calendar_exception (day, kind, name)
                            values (?, ?, ?)\
                            """)
                    .params(holiday.day(), holiday.worked() ? "WORKING" : "OFF", holiday.name())
                    .update();
        }
    }
}
