package vn.caurong.signatures.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.caurong.kernel.RefusalException;
import vn.caurong.signatures.Judgement;
import vn.caurong.signatures.Judgement.Verdict;

class TimeStampTests {
    private static final Instant STAMPED = TestPaper.AT.plusSeconds(2);
    private static final Clock CLOCK = Clock.fixed(STAMPED, ZoneOffset.UTC);
    private static final Responder SERVICE = new Responder(TestPaper.timeStamps());

    @Test
    void both_signatures_carry_the_time_and_the_file_stays_spotless() {
        Judgement judgement = TestPaper.judge(sealed(stamps(TimeStampTests::answer)));
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.spotless()).isTrue();
        assertThat(judgement.signatures()).hasSize(2).allSatisfy(signature -> {
            assertThat(signature.stamp().trusted()).isTrue();
            assertThat(signature.stamp().at()).isEqualTo(STAMPED);
            assertThat(signature.stamp().by()).isEqualTo("Tem thoi gian thu");
        });
    }

    @Test
    void a_stamp_of_a_stranger_is_said_to_prove_nothing() {
        Authority stranger = Authority.root("Gốc lạ");
        char[] pin = "1".toCharArray();
        byte[] pkcs12 = stranger.timeStamping(CertificateNames.name("Dấu lạ", null, null), pin);
        Responder service = new Responder(UnlockedKey.open(pkcs12, pin).orElseThrow());
        Judgement judgement = TestPaper.judge(sealed(stamps(query -> service.answer(query, STAMPED))));
        assertThat(judgement.verdict()).isEqualTo(Verdict.VALID);
        assertThat(judgement.findings()).extracting("key").containsOnly("signatures.finding.stamp");
        assertThat(judgement.signatures())
                .allSatisfy(signature -> assertThat(signature.stamp().trusted()).isFalse());
    }

    @Test
    void a_service_that_fails_once_is_asked_again() {
        AtomicInteger asked = new AtomicInteger();
        byte[] signed = signed(stamps(query -> asked.incrementAndGet() == 1 ? new byte[] {4} : answer(query)));
        assertThat(asked).hasValue(2);
        assertThat(TestPaper.judge(signed).signatures().getFirst().stamp()).isNotNull();
    }

    @Test
    void a_service_that_answers_nonsense_or_to_another_question_leaves_the_page_unsigned() {
        byte[] other = answer(query());
        for (byte[] nonsense : new byte[][] {{}, {48, 3, 2, 1, 2}, other}) {
            assertRefused(stamps(query -> nonsense));
        }
    }

    @Test
    void a_silent_service_is_left_alone_for_a_while() {
        AtomicInteger asked = new AtomicInteger();
        TSPSource stamps = stamps(query -> {
            asked.incrementAndGet();
            throw new IllegalStateException("silence");
        });
        assertRefused(stamps);
        assertRefused(stamps);
        assertThat(asked).hasValue(3);
    }

    @Test
    void a_service_elsewhere_is_asked_by_http_and_missed_when_it_hangs_or_is_gone() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", TimeStampTests::serve);
        server.createContext("/hang", exchange -> {});
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            byte[] signed = signed(overHttp(address + "/"));
            assertThat(TestPaper.judge(signed).signatures().getFirst().stamp().trusted())
                    .isTrue();
            assertRefused(overHttp(address + "/hang"));
        } finally {
            server.stop(0);
        }
        assertRefused(overHttp(address + "/"));
    }

    private static void serve(com.sun.net.httpserver.HttpExchange exchange) throws IOException {
        byte[] reply = answer(exchange.getRequestBody().readAllBytes());
        exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
        exchange.sendResponseHeaders(200, reply.length);
        exchange.getResponseBody().write(reply);
        exchange.close();
    }

    private static byte[] query() {
        byte[][] seen = new byte[1][];
        signed(stamps(query -> {
            seen[0] = query;
            return answer(query);
        }));
        return seen[0];
    }

    private static void assertRefused(TSPSource stamps) {
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> signed(stamps))
                .withMessage("signatures.refused.no-time-stamp");
    }

    private static byte[] answer(byte[] query) {
        return SERVICE.answer(query, STAMPED);
    }

    private static TSPSource stamps(UnaryOperator<byte[]> service) {
        return TimeStamps.asking("own", new Carrier(service), CLOCK);
    }

    private static TSPSource overHttp(String address) {
        return TimeStamps.asking(address, TimeStamps.overHttp(Duration.ofMillis(700)), CLOCK);
    }

    private static byte[] signed(TSPSource stamps) {
        var mark = new Mark("person", TestPaper.BLUE, CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        return Pades.sign(TestPaper.prepared(), mark, TestPaper.PERSON, TestPaper.AT, stamps);
    }

    private static byte[] sealed(TSPSource stamps) {
        var mark = new Mark("agency", TestPaper.RED, null);
        byte[] filled = TestPaper.filled(signed(stamps));
        return Pades.sign(filled, mark, TestPaper.AGENCY, TestPaper.AT, stamps);
    }
}
