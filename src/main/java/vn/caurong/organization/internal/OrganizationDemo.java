package vn.caurong.organization.internal;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Preparation;
import vn.caurong.kernel.Vietnam;

/**
 * Puts the demo's city into an empty organization. Ids are made from names ({@code
 * post:stttt.vanthu}), so later modules' demo data can refer to them.
 */
@Component
@Order(0) // before what adds to its rows
@Profile("demo")
class OrganizationDemo implements Preparation {

    private final JdbcClient jdbc;
    private final Clock clock;

    OrganizationDemo(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        // two nodes starting at once: the second waits here and finds the organization made
        jdbc.sql("lock table organization.unit in share row exclusive mode").update();
        boolean empty = jdbc.sql("select not exists (select from organization.unit)")
                .query(Boolean.class)
                .single();
        if (empty) {
            new DemoRows(jdbc).write();
            new DemoDelegation(jdbc, Vietnam.today(clock)).write();
        }
    }
}
