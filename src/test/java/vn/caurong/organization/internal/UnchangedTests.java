package vn.caurong.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.caurong.CauRongTest;
import vn.caurong.StatementCount;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Post;
import vn.caurong.organization.TestAgency;

@CauRongTest
class UnchangedTests {
    private final Organization organization;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestAgency agency;
    private final LocalDate today;

    UnchangedTests(ApplicationContext context, Organization organization, JdbcClient jdbc, Clock clock) {
        this.organization = organization;
        this.jdbc = jdbc;
        this.transaction = context.getBean(TransactionTemplate.class);
        this.agency = TestAgency.create(jdbc, "Sở Không Đổi");
        this.today = Vietnam.today(clock);
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void anAgencyIsReadOnceUntilItIsChanged() {
        assertThat(inARequest(this::posts)).isNotEmpty();
        assertThat(asked()).singleElement().asString().contains("change_mark");
        take();
        assertThat(asked()).hasSize(2);
    }

    @Test
    void aPostThatIsLostIsSeenAtTheNextRequest() {
        UUID post = agency.specialist().post();
        assertThat(inARequest(() -> organization.post(post, today)).holder()).isNotNull();
        take();
        assertThat(inARequest(() -> organization.post(post, today)).holder()).isNull();
        assertThat(inARequest(this::posts))
                .filteredOn(each -> each.id().equals(post))
                .allMatch(each -> each.holder() == null);
    }

    @Test
    void aTransactionLeavesOneMarkAndNoneWhenItIsUndone() {
        long before = marks();
        transaction.executeWithoutResult(undone -> {
            take();
            take();
            assertThat(marks()).isEqualTo(before + 1);
            undone.setRollbackOnly();
        });
        assertThat(marks()).isEqualTo(before);
        take();
        assertThat(marks()).isEqualTo(before + 1);
    }

    private List<Post> posts() {
        return organization.postsOf(agency.id(), today);
    }

    private List<String> asked() {
        return StatementCount.statements(() -> inARequest(this::posts));
    }

    private static <T> T inARequest(Supplier<T> act) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("GET", "/my-work")));
        return act.get();
    }

    private long marks() {
        return jdbc.sql("select count(*) from organization.change_mark")
                .query(Long.class)
                .single();
    }

    /** Nobody holds the specialist's post any more. */
    private void take() {
        jdbc.sql("delete from organization.holding where post = ?")
                .param(agency.specialist().post())
                .update();
    }
}
