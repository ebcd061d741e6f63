package vn.caurong.documents.incoming.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The running text: the answer it asks for and the documents it refers to. */
final class Body {
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
    private static final Pattern REFERENCE = Pattern.compile("(?:("
            + TypeName.alternatives()
            + "|Văn bản)\\s+(?:(?:khẩn|hỏa tốc|hoả tốc)\\s+)?)?[Ss]ố\\s*:?\\s*(\\d{1,3}(?: \\d{3})+|\\d+[a-zđ]?)\\s*/\\s*"
            + "((?:\\d{4}/)?\\p{Lu}[\\p{L}\\d&]*(?:[-/.][\\p{L}\\d&]+)*)"
            + "(?:,?\\s+"
            + Dates.DAY
            + ")?");

    private final String text;

    private Body(String text) {
        this.text = text;
    }

    /** Joins lines; a mark broken at its hyphen or slash becomes whole again. */
    static Body of(List<Ink> inks) {
        StringBuilder text = new StringBuilder();
        for (Ink ink : inks) {
            boolean broken = text.toString().matches("(?s).*\\d/[\\p{L}\\d&/-]*[-/]$")
                    && ink.text().matches("\\p{Lu}.*");
            text.append(text.isEmpty() || broken ? "" : " ").append(ink.text());
        }
        return new Body(text.toString());
    }

    /** The earliest day asked for that is not past at the day of issue. */
    Field<ReplyBy> replyBy(@Nullable LocalDate issued) {
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

    /** In the order of the text, each once, the document itself left out. */
    List<Reference> references(String own) {
        Map<String, Reference> found = new LinkedHashMap<>();
        Matcher mark = REFERENCE.matcher(text);
        while (mark.find()) {
            String month = mark.group(5) == null ? mark.group(7) : mark.group(5);
            String year = mark.group(6) == null ? mark.group(8) : mark.group(6);
            Reference reference = new Reference(
                    mark.group(1) == null ? "" : mark.group(1),
                    mark.group(2).replace(" ", ""),
                    mark.group(3),
                    Dates.of(mark.group(4), month, year));
            if (!reference.mark().equals(own)) {
                found.putIfAbsent(reference.mark(), reference);
            }
        }
        return List.copyOf(found.values());
    }
}
