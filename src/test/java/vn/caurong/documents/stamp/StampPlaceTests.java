package vn.caurong.documents.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caurong.files.Pages;

/** The stamp goes under number and notation, at the left (NĐ 30/2020 PL IV.I). */
class StampPlaceTests {
    private static final float WIDTH = 595;
    private static final float HEIGHT = 842;

    @Test
    void underTheNumber() {
        StampPlace place = StampPlace.on(
                List.of(line("SỞ THÔNG TIN", 100, 60), line("Số: 12/QĐ-STTTT", 110, 90), line("QUYẾT ĐỊNH", 250, 140)),
                WIDTH,
                HEIGHT);
        assertThat(place.y()).isBetween(103f, 115f);
        assertThat(place.x()).isBetween(60f, 120f);
    }

    @Test
    void underTheSubjectOfALetter() {
        StampPlace place = StampPlace.on(
                List.of(
                        line("Số: 12/STTTT-CNTT", 110, 90),
                        line("V/v rà soát điều kiện làm việc", 100, 106),
                        line("từ xa của các cơ quan", 105, 122),
                        line("Kính gửi: Ủy ban nhân dân", 250, 160)),
                WIDTH,
                HEIGHT);
        assertThat(place.y()).isBetween(136f, 145f);
    }

    @Test
    void underTheDayWhereTheLeftIsFull() {
        StampPlace place = StampPlace.on(
                List.of(
                        line("Số: 12/STTTT-CNTT", 110, 90),
                        line("Đà Nẵng, ngày 06 tháng 4 năm 2020", 400, 90),
                        line("V/v rà soát điều kiện làm việc", 100, 106),
                        line("THƯỢNG KHẨN", 110, 140),
                        line("Kính gửi: Ủy ban nhân dân", 190, 170),
                        line("Để bảo đảm công việc không gián đoạn", 90, 210)),
                WIDTH,
                HEIGHT);
        assertThat(place.x()).isGreaterThan(301);
        assertThat(place.y()).isBetween(105f, 115f);
    }

    @Test
    void asideOfWhatStandsInTheWay() {
        StampPlace place = StampPlace.on(
                List.of(line("Số: 12/STTTT-CNTT", 110, 90), line("Kính gửi: Ủy ban nhân dân", 190, 160)),
                WIDTH,
                HEIGHT);
        assertThat(place.x() + ArrivalStamp.WIDTH).isLessThanOrEqualTo(190);
    }

    @Test
    void lowerOnThePageWhereALetterLeavesNoRoomAbove() {
        List<Pages.Line> lines = new ArrayList<>(List.of(
                wide("SỞ THÔNG TIN VÀ TRUYỀN THÔNG CỘNG HÒA XÃ HỘI", 40),
                line("Số: 533/STTTT-CNTT", 110, 90),
                line("Thừa Thiên Huế, ngày 07 tháng 4 năm 2020", 400, 90)));
        for (int y = 110; y < 500; y += 16) {
            lines.add(wide("Sở đề nghị trao đổi kinh nghiệm", y));
        }
        StampPlace place = StampPlace.on(lines, WIDTH, HEIGHT);
        assertThat(place.y()).isBetween(500f, 520f);
    }

    private static Pages.Line wide(String text, float y) {
        return new Pages.Line(text, 30, y, 535, 13, 13, false, false);
    }

    @Test
    void onAScanWhereItUsuallyIs() {
        StampPlace place = StampPlace.on(List.of(), WIDTH, HEIGHT);
        assertThat(place.y()).isEqualTo(150);
    }

    @Test
    void neverBeyondTheEdge() {
        StampPlace place = StampPlace.on(List.of(line("Số: 1/A", 2, 90)), WIDTH, HEIGHT);
        assertThat(place.x()).isGreaterThanOrEqualTo(20);
    }

    private static Pages.Line line(String text, float x, float y) {
        return new Pages.Line(text, x, y, 110, 13, 13, false, false);
    }
}
