package vn.caurong.documents.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;

/** Numbers under concurrency and after a break between the steps (NĐ 30/2020 Đ15). */
@CauRongTest
class NumberingTests {
    private static final int DOCUMENTS = 20;

    private final Office office;
    private final GivenNumbers numbers;
    private final ReservingNumbers reserving;
    private final IssuingDocuments issuing;

    NumberingTests(
            ApplicationContext context, GivenNumbers numbers, ReservingNumbers reserving, IssuingDocuments issuing) {
        this.office = new Office(context, "Sở Cấp Số");
        this.numbers = numbers;
        this.reserving = reserving;
        this.issuing = issuing;
    }

    @Test
    void two_clerks_at_once_leave_no_gap_and_no_double_as_D15_1_says() throws Exception {
        Actor second = office.agency.more(office.agency.office(), "Văn thư", Role.CLERK, "Ngô Thử Hai");
        List<UUID> documents =
                IntStream.range(0, DOCUMENTS).mapToObj(i -> office.signed(null)).toList();
        List<Callable<Void>> acts = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            UUID id = documents.get(i);
            Actor clerk = i % 2 == 0 ? office.agency.clerk() : second;
            acts.add(() -> {
                office.issue(id, clerk);
                return null;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> act : threads.invokeAll(acts)) {
                act.get();
            }
        }
        assertThat(documents)
                .map(id -> numbers.of(id).orElseThrow().number())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, DOCUMENTS).boxed().toList());
        List<GivenNumber> given = documents.stream()
                .map(id -> numbers.of(id).orElseThrow())
                .sorted(Comparator.comparing(GivenNumber::number))
                .toList();
        assertThat(given).extracting(GivenNumber::day).isSorted();
        assertThat(given)
                .extracting(GivenNumber::series)
                .containsOnly(given.getFirst().series());
    }

    @Test
    void a_number_stays_the_documents_own_when_the_seal_breaks_off() {
        UUID broken = office.signed(null);
        Pin wrong = new Pin(UUID.randomUUID(), "000000".toCharArray());
        assertThatThrownBy(() -> issuing.issue(broken, wrong, office.agency.clerk()))
                .isInstanceOf(RefusalException.class);
        assertThat(office.document(broken).state()).isEqualTo(OutgoingState.NUMBERED);
        UUID other = office.issued(null);
        office.issue(broken, office.agency.clerk());
        assertThat(numbers.of(broken).orElseThrow().number()).isEqualTo(1);
        assertThat(numbers.of(other).orElseThrow().number()).isEqualTo(2);
        assertThat(office.document(broken).state()).isEqualTo(OutgoingState.ISSUED);
    }

    @Test
    void a_number_released_the_same_day_goes_to_the_next_document() {
        UUID first = office.signed(null);
        reserving.reserve(first, office.agency.clerk());
        reserving.release(
                first, office.document(first).version(), "Dừng ban hành theo ý kiến lãnh đạo", office.agency.clerk());
        assertThat(office.document(first).state()).isEqualTo(OutgoingState.SIGNED);
        UUID next = office.issued(null);
        assertThat(numbers.of(next).orElseThrow().number()).isEqualTo(1);
        office.issue(first, office.agency.clerk());
        assertThat(numbers.of(first).orElseThrow().number()).isEqualTo(2);
    }
}
