package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When two documents are the same by number, notation and agency (NĐ 30/2020 PL VI). */
class DuplicatesTests {
    private static final LocalDate DAY = LocalDate.of(2020, 4, 3);

    @Test
    void leadingZerosAndSpacesAreAMatterOfTyping() {
        assertThat(key(null, "UBND quận", "05", "UBND-VP", DAY))
                .isEqualTo(key(null, "UBND  Quận", "5", "UBND - VP", DAY));
    }

    @Test
    void aKnownAgencyIsItselfHoweverItIsWritten() {
        UUID agency = UUID.randomUUID();
        assertThat(key(agency, "UBND TP", "5", "UBND-VP", DAY))
                .isEqualTo(key(agency, "Ủy ban nhân dân thành phố", "5", "UBND-VP", DAY))
                .isNotEqualTo(key(UUID.randomUUID(), "UBND TP", "5", "UBND-VP", DAY));
    }

    @Test
    void anotherYearNumberOrNotationIsAnotherDocument_D15_1() {
        String key = key(null, "UBND quận", "5", "UBND-VP", DAY);
        assertThat(key(null, "UBND quận", "5", "UBND-VP", DAY.plusYears(1))).isNotEqualTo(key);
        assertThat(key(null, "UBND quận", "50", "UBND-VP", DAY)).isNotEqualTo(key);
        assertThat(key(null, "UBND quận", "5", "UBND-VX", DAY)).isNotEqualTo(key);
    }

    private static String key(UUID sender, String name, String number, String notation, LocalDate day) {
        return new Details(sender, name, number, notation, day, "cong-van", "Trích yếu", "", "", "", 0, null).markKey();
    }
}
