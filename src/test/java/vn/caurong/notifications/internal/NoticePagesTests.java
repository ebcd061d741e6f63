package vn.caurong.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.CauRongTest;
import vn.caurong.access.Access;
import vn.caurong.access.Principal;
import vn.caurong.identity.TestSignIn;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.notifications.NewNotice;
import vn.caurong.notifications.Notices;
import vn.caurong.organization.TestAgency;

@CauRongTest
class NoticePagesTests {
    private final MockMvcTester mvc;
    private final TestSignIn signIn;
    private final Notices notices;
    private final Access access;
    private final TransactionTemplate transaction;
    private final TestAgency agency;
    private final Actor reader;

    NoticePagesTests(
            MockMvcTester mvc,
            JdbcClient jdbc,
            TestSignIn signIn,
            Notices notices,
            Access access,
            TransactionTemplate transaction) {
        this.mvc = mvc;
        this.signIn = signIn;
        this.notices = notices;
        this.access = access;
        this.transaction = transaction;
        this.agency = TestAgency.create(jdbc, "Sở Thông Báo");
        this.reader = agency.leader();
    }

    @Test
    void onlyTheSignedInReadThem() {
        assertThat(mvc.get().uri("/notices")).hasStatus(303);
    }

    @Test
    void theBellHasAsManyAsItsList() {
        IntStream.range(0, 70).forEach(n -> tell("once-" + n, subject(true)));
        Document page = page("/notices");
        assertThat(page.select("#bell-count").text()).isEqualTo("70");
        assertThat(page.select(".cr-row")).hasSize(50);
        assertThat(page("/notices" + query(page)).select(".cr-row")).hasSize(20);
    }

    @Test
    void theSameOccasionIsToldOnce() {
        Subject subject = subject(true);
        tell("refused by a recipient", subject, null);
        tell("refused by a recipient", subject, null);
        tell("the item that says so too", subject, UUID.randomUUID());
        assertThat(page("/notices").select(".cr-row")).hasSize(1);
    }

    @Test
    void whatOneMayNotSeeAnyMoreIsNeitherCountedNorListed() {
        Subject subject = subject(true);
        tell("mine", subject);
        tell("foreign", subject(false));
        assertThat(page("/notices").select("#bell-count").text()).isEqualTo("1");
        transaction.executeWithoutResult(
                _ -> access.withdraw(subject, new Principal.Person(reader.person()), "Rút quyền xem", agency.leader()));
        Document page = page("/notices?all=true");
        assertThat(page.select("#bell-count").text()).isEqualTo("0");
        assertThat(page.select(".cr-row")).isEmpty();
    }

    @Test
    void readingTheSubjectOrAllOfThemEmptiesTheBell() {
        Subject subject = subject(true);
        tell("one", subject);
        tell("two", subject(true));
        notices.seen(subject, reader);
        assertThat(page("/notices").select(".cr-row")).hasSize(1);
        assertThat(mvc.post()
                        .uri("/notices/reading")
                        .param("key", UUID.randomUUID().toString())
                        .with(signIn.as(reader)))
                .hasStatus(303);
        assertThat(page("/notices").select(".cr-row")).isEmpty();
        assertThat(page("/notices?all=true").select(".cr-row")).hasSize(2);
    }

    @Test
    void whatIsSettledCountsAsRead() {
        UUID item = UUID.randomUUID();
        tell("item", subject(true), item);
        transaction.executeWithoutResult(_ -> notices.settle(List.of(item)));
        assertThat(page("/notices").select(".cr-row")).isEmpty();
    }

    private Subject subject(boolean visible) {
        Subject subject = new Subject("test", UUID.randomUUID());
        if (visible) {
            transaction.executeWithoutResult(_ -> access.grant(subject, new Principal.Person(reader.person()), "test"));
        }
        return subject;
    }

    private void tell(String once, Subject subject) {
        tell(once, subject, UUID.randomUUID());
    }

    private void tell(String once, Subject subject, @Nullable UUID about) {
        var notice = new NewNotice(
                reader.person(),
                once,
                "worklist.notice.returned",
                List.of(),
                subject,
                about,
                "/test/" + subject.id(),
                0,
                "Rà soát điều kiện làm việc từ xa",
                "12/TB",
                "Sở Nội vụ",
                null);
        transaction.executeWithoutResult(_ -> notices.tell(List.of(notice)));
    }

    private static String query(Document page) {
        String next = page.select("a[rel=next]").attr("href");
        return next.substring(next.indexOf('?'));
    }

    private Document page(String address) {
        var answer = mvc.get().uri(address).with(signIn.as(reader)).exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
