package vn.caurong.documents.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.caurong.documents.outgoing.paper.Papers;
import vn.caurong.documents.outgoing.paper.Printed;
import vn.caurong.documents.outgoing.paper.Printing;
import vn.caurong.documents.placing.PlacingPdfs.Found;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Ruling;
import vn.caurong.signatures.FormPreparation.Box;

/** Places found on pages, and the rule that no text is covered (NĐ 30/2020 PL I.II.3, 4, 7d, 8a). */
class PlacingTests {
    private static final String SIGNER = "Phạm Thị Thu Hà";
    private static final Printed PAGE = new Printing().print(Papers.letter());
    private static final PlacingPdfs PLACING = new PlacingPdfs();
    private static final Found FOUND = PLACING.find(PAGE.pdf(), SIGNER);

    @Test
    void the_signature_goes_between_post_and_name() {
        Box own = PAGE.places().person();
        Box found = FOUND.spots().places(FOUND.pages()).person();
        assertThat(found.page()).isEqualTo(own.page());
        assertThat(found.x() + found.width() / 2).isCloseTo(own.x() + own.width() / 2, within(3f));
        assertThat(found.y()).isBetween(own.y() - 10, own.y() + 15);
    }

    @Test
    void the_number_goes_into_the_gap_before_the_slash() {
        Box own = PAGE.places().number();
        Box found = FOUND.spots().places(FOUND.pages()).number();
        assertThat(found.x() + found.width()).isCloseTo(own.x() + own.width(), within(2f));
        assertThat(found.y()).isCloseTo(own.y(), within(3f));
    }

    @Test
    void the_date_goes_after_the_place() {
        Box own = PAGE.places().date();
        Box found = FOUND.spots().places(FOUND.pages()).date();
        assertThat(found.x()).isCloseTo(own.x(), within(6f));
        assertThat(found.y()).isCloseTo(own.y(), within(3f));
    }

    @Test
    void what_was_found_covers_no_text() {
        assertThat(PLACING.check(PAGE.pdf(), FOUND.spots())).isEqualTo(Ruling.allowed());
    }

    @Test
    void a_signature_over_text_is_refused_with_the_word_it_covers() {
        Spot person = FOUND.spots().person();
        refused(moved(new Spot(1, person.x(), person.y() + 40, person.width(), person.height())), "signature");
        refused(moved(new Spot(1, person.x(), 300, person.width(), person.height())), "signature");
    }

    @Test
    void a_seal_over_text_is_refused_but_not_one_whose_square_alone_touches_it() {
        Spot person = FOUND.spots().person();
        refused(moved(new Spot(1, person.x() - 150, person.y(), person.width(), person.height())), "seal");
        assertThat(PLACING.check(PAGE.pdf(), FOUND.spots())).isEqualTo(Ruling.allowed());
    }

    @Test
    void a_box_off_the_page_or_on_a_page_that_is_not_there_is_refused() {
        Spot person = FOUND.spots().person();
        assertThat(key(moved(new Spot(1, 560, person.y(), person.width(), person.height()))))
                .isEqualTo("outgoing.refused.offPage");
        assertThat(key(moved(new Spot(9, person.x(), person.y(), person.width(), person.height()))))
                .isEqualTo("outgoing.refused.offPage");
        assertThat(key(moved(new Spot(1, Float.NaN, person.y(), person.width(), person.height()))))
                .isEqualTo("outgoing.refused.offPage");
    }

    @Test
    void a_signer_who_is_not_on_the_page_gets_the_usual_place() {
        Spot usual = PLACING.find(PAGE.pdf(), "Không Có Tên").spots().person();
        assertThat(usual.page()).isEqualTo(FOUND.pages().size());
        assertThat(usual.within(FOUND.pages().getLast())).isTrue();
    }

    @Test
    void what_is_no_pdf_is_refused() {
        assertThatThrownBy(() -> PLACING.find(new byte[] {1, 2, 3}, SIGNER)).isInstanceOf(RefusalException.class);
    }

    @Test
    void digits_go_into_the_gaps_of_a_date_that_is_printed_already() {
        List<Word> line =
                List.of(word("Nẵng,", 300, 30), word("ngày", 335, 26), word("tháng", 385, 32), word("năm", 440, 24));
        DateSpot.Found date = DateSpot.in(line).orElseThrow();
        assertThat(date.spot().x()).isBetween(361f, 385f);
        assertThat(date.gaps().month()).isGreaterThan(40);
        assertThat(date.gaps().written(LocalDate.of(2020, 4, 6))).matches("06 {5,}4 {5,}2020");
        assertThat(date.gaps().written(LocalDate.of(2020, 2, 16))).matches("16 {5,}02 {5,}2020");
    }

    @Test
    void a_date_without_words_on_the_page_is_written_whole() {
        assertThat(Gaps.NONE.written(LocalDate.of(2020, 4, 6))).isEqualTo("ngày 06 tháng 4 năm 2020");
    }

    private static Word word(String text, float x, float width) {
        return new Word(text, new Spot(1, x, 120, width, 12));
    }

    private static Spots moved(Spot person) {
        Spots found = FOUND.spots();
        return new Spots(found.number(), found.date(), found.gaps(), person);
    }

    private static void refused(Spots spots, String what) {
        assertThat(key(spots)).isEqualTo("outgoing.refused.covers." + what);
    }

    private static String key(Spots spots) {
        return PLACING.check(PAGE.pdf(), spots) instanceof Ruling.Refused(var refusal) ? refusal.key() : "";
    }
}
