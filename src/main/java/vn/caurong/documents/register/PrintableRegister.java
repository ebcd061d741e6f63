package vn.caurong.documents.register;

import java.time.LocalDate;
import java.util.List;
import vn.caurong.kernel.Actor;

/**
 * A register that can be printed and bound (NĐ 30/2020 Đ16.2b, Đ22.3b); incoming and outgoing
 * documents each contribute one.
 */
public interface PrintableRegister {
    SeriesKey.Book book();

    /** Entries of a year in the order of their numbers; rights inside the query. */
    List<Entry> entries(int year, Actor actor);

    /**
     * A line of the register.
     *
     * @param day date of the entry or of issue, for "từ ngày … đến ngày"
     * @param cells the ten columns of Phụ lục IV
     */
    record Entry(int number, LocalDate day, List<String> cells) {}
}
