package vn.caurong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Identifiers rise with time, also within a thousandth of a second. */
class IdsTests {
    @Test
    void everyOneSortsBehindTheOnesBefore() {
        List<UUID> made = IntStream.range(0, 20_000).mapToObj(_ -> Ids.next()).toList();
        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void areVersionSevenOfTheVariantOfTheStandard() {
        UUID made = Ids.next();
        assertThat(made.version()).isEqualTo(7);
        assertThat(made.variant()).isEqualTo(2);
        assertThat(made.getMostSignificantBits() >>> 16)
                .as("milliseconds since 1970")
                .isCloseTo(System.currentTimeMillis(), within(60_000L));
    }
}
