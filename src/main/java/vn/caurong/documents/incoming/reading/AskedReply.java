package vn.caurong.documents.incoming.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day until which a text asks for an answer. */
record AskedReply(String text) {
    private static final Pattern BY =
            Pattern.compile("(?iu)(?:trước|chậm nhất(?: là| đến| vào)?|muộn nhất(?: là)?|đến hết|hạn cuối(?: là)?"
                    + "|hạn chót(?: là)?)\\s*:?\\s*"
                    + "(?:(?:lúc\\s*)?(\\d{1,2})\\s*(?:giờ|h|g|:)\\s*(\\d{2})?(?:\\s*phút)?,?\\s*)?"
                    + "(?:(?:thứ\\s\\p{L}+|chủ nhật),?\\s*)?"
                    + "(?:\\(?)"
                    + Dates.DAY);
    private static final Pattern ASKS =
            Pattern.compile("(?iu)gửi|báo cáo|trả lời|phản hồi|góp ý|ý kiến|đăng ký|cung cấp|tổng hợp|hoàn thành"
                    + "|trình|thông báo|xác nhận|nộp");

    /** The earliest day asked for that is not past at the day of issue. */
    Field<ReplyBy> by(@Nullable LocalDate issued) {
        List<ReplyBy> found = new ArrayList<>();
        Matcher by = BY.matcher(text);
        while (by.find()) {
            String month = by.group(4) == null ? by.group(6) : by.group(4);
            String year = by.group(5) == null ? by.group(7) : by.group(5);
            LocalDate day = Dates.of(by.group(3), month, year == null ? year(issued) : year);
            if (day != null && (issued == null || !day.isBefore(issued)) && isAsked(by.start())) {
                found.add(new ReplyBy(
                        day, time(by.group(1), by.group(2)), by.group().strip()));
            }
        }
        ReplyBy first = found.stream().min(Comparator.comparing(ReplyBy::date)).orElse(null);
        return found.size() == 1 && issued != null ? Field.good(first) : Field.doubtful(first);
    }

    private static @Nullable String year(@Nullable LocalDate issued) {
        return issued == null ? null : String.valueOf(issued.getYear());
    }

    /** The same sentence asks for something, before or just after. */
    private boolean isAsked(int at) {
        String around = text.substring(Math.max(0, at - 250), Math.min(text.length(), at + 120));
        return ASKS.matcher(around).find();
    }

    private static @Nullable LocalTime time(@Nullable String hour, @Nullable String minute) {
        try {
            return hour == null
                    ? null
                    : LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
        } catch (DateTimeException none) {
            return null;
        }
    }
}
