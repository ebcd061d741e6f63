package vn.caurong.documents.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.CauRongTest;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.organization.TestAgency;

/** Two clerks at one register (NĐ 30/2020 Đ22.2: numbers run on without gap). */
@CauRongTest
class TwoClerksTests {
    private static final int DOCUMENTS = 50;

    private final JdbcClient jdbc;
    private final TestArrivals arrivals;
    private final Registering registering;

    TwoClerksTests(
            JdbcClient jdbc, Files files, Arriving arriving, Registering registering, IncomingDocuments documents) {
        this.jdbc = jdbc;
        this.arrivals = new TestArrivals(files, arriving, registering, documents);
        this.registering = registering;
    }

    @Test
    void fiftyDocumentsAtOnceGetFiftyNumbersWithoutGap() throws Exception {
        TestAgency agency = TestAgency.create(jdbc, "Sở Hai Văn thư");
        Actor second = agency.more(agency.office(), "Văn thư", Role.CLERK, "Văn thư Thử Hai");
        List<Callable<Integer>> tasks = new ArrayList<>();
        for (int n = 0; n < DOCUMENTS; n++) {
            UUID id = arrivals.dropped(agency.clerk());
            Actor clerk = n % 2 == 0 ? agency.clerk() : second;
            Registration form = arrivals.toLeader((n + 1) + "/UBND-VP", agency);
            tasks.add(() -> registering.register(id, 1, form, clerk).number());
        }
        assertThat(run(tasks))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, DOCUMENTS).boxed().toList());
    }

    @Test
    void oneDocumentRegisteredByBothAtOnceIsRegisteredOnce() throws Exception {
        TestAgency agency = TestAgency.create(jdbc, "Sở Một Văn bản");
        Actor second = agency.more(agency.office(), "Văn thư", Role.CLERK, "Văn thư Thử Hai");
        UUID id = arrivals.dropped(agency.clerk());
        Registration form = arrivals.toLeader("1/UBND", agency);
        List<Integer> numbers = run(List.of(() -> tried(id, form, agency.clerk()), () -> tried(id, form, second)));
        assertThat(numbers).containsExactlyInAnyOrder(0, 1);
        UUID next = arrivals.dropped(agency.clerk());
        assertThat(registering
                        .register(next, 1, arrivals.toLeader("2/UBND", agency), agency.clerk())
                        .number())
                .isEqualTo(2);
    }

    @Test
    void twoDocumentsWithOneMarkAtOnceAreAskedAbout() throws Exception {
        TestAgency agency = TestAgency.create(jdbc, "Sở Một Số");
        UUID one = arrivals.dropped(agency.clerk());
        UUID other = arrivals.dropped(agency.clerk());
        Registration form = arrivals.toLeader("1/UBND", agency);
        assertThat(run(List.of(() -> tried(one, form, agency.clerk()), () -> tried(other, form, agency.clerk()))))
                .containsExactlyInAnyOrder(0, 1);
    }

    /** The number, 0 when refused. */
    private int tried(UUID id, Registration form, Actor clerk) {
        try {
            return registering.register(id, 1, form, clerk).number();
        } catch (RefusalException refused) {
            return 0;
        }
    }

    private static List<Integer> run(List<Callable<Integer>> tasks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
