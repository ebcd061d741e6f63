package vn.caurong.organization.holidays;

import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.RefusalException;

/** Rows of the common calendar. */
@Repository
record Holidays(JdbcClient jdbc) {
    List<HolidayRow> of(int year) {
        return jdbc.sql("""
                        select day, half, kind, name from organization.calendar_exception
                        where day between ? and ? order by day, half\
                        """)
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(new SimplePropertyRowMapper<>(HolidayRow.class))
                .list();
    }

    List<Integer> years() {
        return jdbc.sql("select year from organization.calendar_year order by year desc")
                .query((row, number) -> row.getInt(1))
                .list();
    }

    boolean stands(LocalDate day, HolidayForm form) {
        return jdbc.sql("""
                        select exists (select from organization.calendar_exception
                          where day = ? and half = ? and kind = ? and name = ?)\
                        """)
                .params(day, form.half(), form.kind(), form.name())
                .query(Boolean.class)
                .single();
    }

    void insert(LocalDate day, HolidayForm form) {
        try {
            jdbc.sql("insert into organization.calendar_exception (day, half, kind, name) values (?, ?, ?, ?)")
                    .params(day, form.half(), form.kind(), form.name())
                    .update();
        } catch (DataIntegrityViolationException taken) {
            throw new RefusalException("organization.refused.holidayTwice", day);
        }
    }

    boolean delete(LocalDate day, String half) {
        return jdbc.sql("delete from organization.calendar_exception where day = ? and half = ?")
                        .params(day, half)
                        .update()
                > 0;
    }

    void know(int year, String source) {
        jdbc.sql("insert into organization.calendar_year (year, source) values (?, ?) on conflict do nothing")
                .params(year, source)
                .update();
    }
}
