package vn.caurong.search;

import java.time.LocalDate;

/**
 * A subject as search keeps it.
 *
 * @param title in one line
 * @param mark number and notation, empty when none yet
 * @param party agency it comes from
 * @param state message key of its state
 * @param style classes of the glyph of its state
 * @param urgency 0 thường to 3 hỏa tốc
 * @param day the date it is known by, in Asia/Ho_Chi_Minh
 * @param words what else it is called by: other numbers, dates as {@code 05/04/2020}, names
 * @param body text of its files
 */
public record SearchEntry(
        String title,
        String mark,
        String party,
        String state,
        String style,
        int urgency,
        LocalDate day,
        String words,
        String body) {}
