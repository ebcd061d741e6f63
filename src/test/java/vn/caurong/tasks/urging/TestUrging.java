package vn.caurong.tasks.urging;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caurong.kernel.Actor;
import vn.caurong.organization.Authorities;
import vn.caurong.organization.Organization;
import vn.caurong.organization.WorkingTime;

/** The job at another hour, for one agency alone: others have tasks of their own. */
record TestUrging(ApplicationContext context, UUID agency) {
    void run(Instant at) {
        at(at, context.getBean(Organization.class)).run(List.of(agency));
    }

    Urging at(Instant at, Organization organization) {
        return new Urging(
                context.getBean(UrgingRules.class),
                context.getBean(Looks.class),
                context.getBean(UntoldBundles.class),
                context.getBean(Circumstances.class),
                context.getBean(UrgingSlices.class),
                context.getBean(UrgingNotices.class),
                organization,
                context.getBean(Authorities.class),
                context.getBean(WorkingTime.class),
                context.getBean(TransactionTemplate.class),
                Clock.fixed(at, ZoneOffset.UTC));
    }

    /** Numbers of the notices told to somebody, in the order they came: overdue, due, of those below, to confirm, and to decide if any are. */
    List<String> told(Actor reader) {
        return context.getBean(JdbcClient.class)
                .sql("select array_to_string(arguments, ',') from notifications.notice"
                        + " where person = ? and says like 'tasks.urging.notice%' order by at, id")
                .param(reader.person())
                .query(String.class)
                .list();
    }
}
