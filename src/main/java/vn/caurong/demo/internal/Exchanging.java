package vn.caurong.demo.internal;

import java.io.IOException;
import java.time.LocalDate;

/** A document that comes from another agency's program. */
record Exchanging(Cast cast, Receiving here) {

    /** The program sends it, the clerk registers it. */
    String play(int number, LocalDate today) throws IOException {
        String subject = "liên thông văn bản điện tử, mục " + number;
        String answer = new PartnerProgram(cast.server()).send(number, today, subject);
        Sheet form = cast.waiting(here.agency() + ".vanthu", subject);
        String filled = "%s, %s".formatted(form.value("mark"), form.value("sender"));
        here.register(form, "Đặng Hữu Lâm", "Phòng Công nghệ thông tin");
        return "Trục trả lời «%s»; phiếu điền sẵn: %s; đã vào sổ.".formatted(answer, filled);
    }
}
