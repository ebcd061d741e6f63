package vn.caurong.demo.internal;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The main job once through, with a number of its own so that it can be played again. */
final class Job {
    private static final Pattern DAY = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");
    private static final String CNTT = "Phòng Công nghệ thông tin";

    private final Cast cast;
    private final int number;
    private final Receiving here;
    private final Receiving there;
    private final Replying replying;
    private URI incoming = URI.create("");
    private URI outgoing = URI.create("");

    Job(Cast cast, int number) {
        this.cast = cast;
        this.number = number;
        here = new Receiving(cast, "stttt");
        there = new Receiving(cast, "haichau");
        replying = new Replying(cast, "stttt");
    }

    /** Address of the document that came in. */
    String incoming() {
        return incoming.getPath();
    }

    /** Address of the reply. */
    String outgoing() {
        return outgoing.getPath();
    }

    String title() {
        return "báo cáo hạ tầng số, mục " + number;
    }

    String replyTitle() {
        return "kết quả hạ tầng số, mục " + number;
    }

    String arrive() throws IOException {
        var letter = new Letter(number, today(), title());
        try (var file = new PassingFile("cong-van.pdf")) {
            Sheet form = here.drop(letter.write(file.path()));
            incoming = form.at();
            return "Số, ký hiệu đọc được: «%s», cơ quan: «%s».".formatted(form.value("mark"), form.value("sender"));
        }
    }

    String register() {
        Sheet form = cast.as("stttt.vanthu").open(incoming.getPath());
        here.register(form, "Đặng Hữu Lâm", CNTT);
        return "Đã vào sổ, đang chờ Giám đốc.";
    }

    String direct() {
        return "Đã chỉ đạo: " + here.direct("lanhdao", title()).word();
    }

    String assign() {
        return "Đã giao: " + here.assign(title(), "Lê Thị Mỹ Duyên").word();
    }

    String draft() {
        Sheet page = cast.waiting("stttt.chuyenvien", title());
        Sheet draft = replying.draft(page, replyTitle());
        outgoing = draft.at();
        return "Dự thảo ở " + outgoing.getPath();
    }

    String issue() {
        approve();
        sign();
        return seal();
    }

    void approve() {
        replying.approve(replyTitle());
    }

    void sign() {
        replying.sign(replyTitle());
    }

    String seal() {
        return "Đã phát hành: " + replying.issue(replyTitle()).word();
    }

    String deliver() {
        long begun = System.nanoTime();
        Sheet form = cast.waiting("haichau.vanthu", replyTitle());
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        there.register(form, "Trương Công Hải Đăng", "Phòng Văn hóa và Thông tin");
        cast.until("stttt.vanthu", outgoing.getPath(), "Đã tiếp nhận");
        return "Đến sau %d giây; Sở thấy «Đã tiếp nhận».".formatted(seconds);
    }

    String close() {
        cast.until("stttt.chuyenvien", incoming.getPath(), "hoàn thành");
        int in = printed("incoming");
        int out = printed("outgoing");
        return "Sổ đến %d byte, sổ đi %d byte.".formatted(in, out);
    }

    String exchange() throws IOException {
        return new Exchanging(cast, here).play(number, today());
    }

    String task() {
        return new Tasking(cast, "stttt").play(incoming.getPath(), "Tổng hợp số liệu hạ tầng số, mục " + number, CNTT);
    }

    String schedule() {
        return new Scheduling(cast, number).play(today());
    }

    private int printed(String register) {
        String address = "/documents/registers/%s.pdf?year=%d".formatted(register, today().getYear());
        return cast.as("stttt.vanthu").download(address).length;
    }

    /** The day as the server's pages say it. */
    private LocalDate today() {
        Matcher day =
                DAY.matcher(cast.as("stttt.vanthu").open("/my-work").html().text());
        if (!day.find()) {
            throw new StepFailure("Trang việc của tôi không có ngày.");
        }
        return LocalDate.parse(day.group(), DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }
}
