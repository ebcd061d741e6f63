package vn.caurong.documents.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrgencyTests {
    @Test
    void levelsAreThoseOfTheWireAndGrowLouder() {
        assertThat(Urgency.of(0).isUrgent()).isFalse();
        assertThat(Urgency.of(3)).isEqualTo(Urgency.FLASH);
        assertThat(Urgency.of(2).stampClass()).isEqualTo("cr-stamp cr-stamp-2");
        assertThat(Urgency.of(9)).isEqualTo(Urgency.FLASH);
        assertThat(Urgency.of(-1)).isEqualTo(Urgency.NORMAL);
    }

    @Test
    void numbersBelowTenHaveALeadingZero_PL_I_II_3() {
        assertThat(TakenNumber.printed(7)).isEqualTo("07");
        assertThat(TakenNumber.printed(10)).isEqualTo("10");
    }
}
