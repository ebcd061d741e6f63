package vn.caurong.documents.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.RefusalException;

@CauRongTest
class NumberSeriesTests {
    private static final LocalDate MONDAY = LocalDate.of(2020, 4, 6);

    private final NumberSeries series;
    private final TransactionTemplate transaction;
    private final DocumentTypes types;
    private final SeriesKey key = SeriesKey.arrivals(UUID.randomUUID());

    NumberSeriesTests(NumberSeries series, TransactionTemplate transaction, DocumentTypes types) {
        this.series = series;
        this.transaction = transaction;
        this.types = types;
    }

    @Test
    void numbersBeginAtOneOnTheFirstOfJanuary_D15_1() {
        assertThat(series.next(key, MONDAY)).isEqualTo(1);
        assertThat(take(MONDAY).number()).isEqualTo(1);
        assertThat(take(MONDAY.plusDays(1)).number()).isEqualTo(2);
        assertThat(series.next(key, MONDAY.plusDays(1))).isEqualTo(3);
        assertThat(take(LocalDate.of(2021, 1, 1)).number()).isEqualTo(1);
    }

    @Test
    void aLaterNumberNeverHasAnEarlierDate_D15_1() {
        take(MONDAY);
        assertThatExceptionOfType(RefusalException.class).isThrownBy(() -> take(MONDAY.minusDays(1)));
        assertThat(take(MONDAY).number()).isEqualTo(2);
    }

    /** At midnight one clerk's clock has turned and the other's act began before. */
    @Test
    void twoClerksAroundMidnightLeaveNoGapAndNoEarlierDate_D15_1() throws Exception {
        List<Callable<Taken>> acts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate day = i % 3 == 0 ? MONDAY.plusDays(1) : MONDAY;
            acts.add(() -> tried(day));
        }
        List<Taken> taken = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Taken> act : threads.invokeAll(acts)) {
                taken.add(act.get());
            }
        }
        List<Taken> given = taken.stream()
                .filter(each -> each.number() > 0)
                .sorted(Comparator.comparing(Taken::number))
                .toList();
        assertThat(given)
                .extracting(Taken::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, given.size()).boxed().toList());
        assertThat(given).extracting(Taken::day).isSorted().contains(MONDAY.plusDays(1));
        assertThat(series.next(key, MONDAY.plusDays(1))).isEqualTo(given.size() + 1);
    }

    private record Taken(int number, LocalDate day) {}

    /** Number 0 where it is refused. */
    private Taken tried(LocalDate day) {
        try {
            return new Taken(take(day).number(), day);
        } catch (RefusalException earlier) {
            return new Taken(0, day);
        }
    }

    @Test
    void aRollbackLeavesNoGap() {
        take(MONDAY);
        transaction.executeWithoutResult(undone -> {
            series.take(key, MONDAY);
            undone.setRollbackOnly();
        });
        assertThat(take(MONDAY).number()).isEqualTo(2);
    }

    @Test
    void aNumberReleasedTheSameDayGoesToTheNextOfThatDay() {
        TakenNumber first = take(MONDAY);
        take(MONDAY);
        release(first, MONDAY);
        assertThat(series.next(key, MONDAY)).isEqualTo(1);
        assertThat(take(MONDAY).number()).isEqualTo(1);
        assertThat(take(MONDAY).number()).isEqualTo(3);
    }

    @Test
    void aNumberReleasedLaterStaysUnused() {
        release(take(MONDAY), MONDAY);
        assertThat(take(MONDAY.plusDays(1)).number()).isEqualTo(2);
    }

    @Test
    void groupsAndOwnersHaveSeriesOfTheirOwn_D15_1c() {
        UUID owner = UUID.randomUUID();
        assertThat(taken(SeriesKey.issued(owner, "")).number()).isEqualTo(1);
        assertThat(taken(SeriesKey.issued(owner, "QD")).number()).isEqualTo(1);
        assertThat(taken(SeriesKey.issued(owner, "")).number()).isEqualTo(2);
    }

    @Test
    void aNumberIsOnlyTakenInsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> series.take(key, MONDAY));
    }

    @Test
    void theTypesOfArticle7AreThere() {
        var day = types.on(MONDAY);
        assertThat(day.stream().filter(type -> !type.copy() && !type.legal())).hasSize(29);
        assertThat(day.stream().filter(DocumentType::copy)).hasSize(3);
        assertThat(types.on(LocalDate.of(2020, 3, 4))).allMatch(DocumentType::legal);
        assertThat(types.byCode(DocumentTypes.OFFICIAL_LETTER))
                .hasValueSatisfying(letter -> assertThat(letter.abbreviation()).isEmpty());
    }

    private TakenNumber take(LocalDate day) {
        return java.util.Objects.requireNonNull(transaction.execute(done -> series.take(key, day)));
    }

    private TakenNumber taken(SeriesKey of) {
        return java.util.Objects.requireNonNull(transaction.execute(done -> series.take(of, MONDAY)));
    }

    private void release(TakenNumber number, LocalDate day) {
        transaction.executeWithoutResult(done -> series.release(number, day));
    }
}
