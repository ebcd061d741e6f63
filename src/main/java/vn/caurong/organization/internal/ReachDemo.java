package vn.caurong.organization.internal;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Preparation;

/** The demo's administrator manages the whole city. */
@Component
@Profile("demo")
record ReachDemo(JdbcClient jdbc) implements Preparation {
    @Override
    public void prepare() {
        jdbc.sql("""
            insert into organization.reach (post, top, during, basis)
            select p.id, u.id, p.during, 'Quy chế vận hành hệ thống'
            from organization.post p, organization.unit u
            where p.id = ? and u.id = ?
              and not exists (select from organization.reach r where r.post = p.id)\
            """)
                .params(DemoRows.id("post", "quantri"), DemoRows.id("unit", "ubndtp"))
                .update();
    }
}
