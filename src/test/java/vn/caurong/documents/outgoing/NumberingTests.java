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
import vn.caurong.kernel.StaleException;

/** Numbers under concurrency and after a break between the steps (NĐ 30/2020 Đ15). */
@CauRongTest
class NumberingTests {
    private static final int DOCUMENTS = 20;

    private final Office office;
    private final GivenNumbers numbers;
    private final ReservingNumbers reserving;
    private final NextNumbers next;
    private final ReleasingNumbers releasing;
    private final IssuingDocuments issuing;
    private final PersonalSignatures signatures;
    private final SendingBackSigned back;

    NumberingTests(ApplicationContext context, GivenNumbers numbers) {
        this.office = new Office(context, "Sở Cấp Số");
        this.numbers = numbers;
        this.reserving = context.getBean(ReservingNumbers.class);
        this.next = context.getBean(NextNumbers.class);
        this.releasing = context.getBean(ReleasingNumbers.class);
        this.issuing = context.getBean(IssuingDocuments.class);
        this.signatures = context.getBean(PersonalSignatures.class);
        this.back = context.getBean(SendingBackSigned.class);
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
    void a_wrong_pin_takes_no_number_and_leaves_no_trace() {
        UUID id = office.signed(null);
        int version = office.document(id).version();
        int expected = next.next(office.document(id));
        Pin wrong = new Pin(UUID.randomUUID(), "000000".toCharArray());
        assertThatThrownBy(() -> issuing.issue(id, wrong, office.agency.clerk()))
                .isInstanceOf(RefusalException.class);
        assertThat(office.document(id).state()).isEqualTo(OutgoingState.SIGNED);
        assertThat(office.document(id).version()).isEqualTo(version);
        assertThat(numbers.of(id)).isEmpty();
        assertThat(next.next(office.document(id))).isEqualTo(expected);
        office.issue(id, office.agency.clerk());
        assertThat(numbers.of(id).orElseThrow().number()).isEqualTo(expected);
    }

    @Test
    void a_number_stays_the_documents_own_until_it_is_sealed() {
        UUID broken = office.signed(null);
        reserving.reserve(broken, office.agency.clerk());
        UUID other = office.issued(null);
        office.issue(broken, office.agency.clerk());
        assertThat(numbers.of(broken).orElseThrow().number()).isEqualTo(1);
        assertThat(numbers.of(other).orElseThrow().number()).isEqualTo(2);
        assertThat(office.document(broken).state()).isEqualTo(OutgoingState.ISSUED);
    }

    @Test
    void no_number_is_taken_for_a_signature_that_was_taken_back_meanwhile() {
        UUID id = office.signed(null);
        PersonalSignature before = signatures.of(id).orElseThrow();
        back.sendBack(id, office.document(id).version(), "Sai thể thức.", office.agency.clerk());
        assertThatThrownBy(() -> reserving.reserve(before, office.agency.clerk()))
                .isInstanceOf(StaleException.class);
        assertThat(numbers.of(id)).isEmpty();
    }

    @Test
    void a_number_released_the_same_day_goes_to_the_next_document() {
        UUID first = office.signed(null);
        reserving.reserve(first, office.agency.clerk());
        releasing.release(
                first, office.document(first).version(), "Dừng ban hành theo ý kiến lãnh đạo", office.agency.clerk());
        assertThat(office.document(first).state()).isEqualTo(OutgoingState.SIGNED);
        UUID next = office.issued(null);
        assertThat(numbers.of(next).orElseThrow().number()).isEqualTo(1);
        office.issue(first, office.agency.clerk());
        assertThat(numbers.of(first).orElseThrow().number()).isEqualTo(2);
    }
}
