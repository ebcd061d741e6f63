package vn.caurong.documents.recipients;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Preparation;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/** The three groups of the demo's city, for the city and the agencies right under it. */
@Component
@Profile("demo")
class GroupsDemo implements Preparation {
    private static final List<String> DISTRICTS = List.of("Ủy ban nhân dân", "UBND");
    private static final List<String> DEPARTMENTS = List.of("Sở", "Văn phòng", "Ban", "Thanh tra", "Viện", "Trường");

    private final Organization organization;
    private final JdbcClient jdbc;
    private final Clock clock;

    GroupsDemo(Organization organization, JdbcClient jdbc, Clock clock) {
        this.organization = organization;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (!done()) {
            ofTheCity();
        }
    }

    private boolean done() {
        return jdbc.sql("""
                        select exists (select from documents.recipient_group
                                       where name = :departments and lower(during) = '2020-01-01')
                        """)
                .param("departments", "Các sở, ban, ngành")
                .query(Boolean.class)
                .single();
    }

    private void ofTheCity() {
        List<Unit> agencies = organization.agencies(Vietnam.today(clock));
        List<Unit> tops =
                agencies.stream().filter(unit -> unit.parent() == null).toList();
        for (Unit top : tops) {
            agencies.stream()
                    .filter(unit -> unit.equals(top) || top.id().equals(unit.parent()))
                    .forEach(owner -> groups(owner.id(), top.id()));
        }
    }

    private void groups(UUID owner, UUID top) {
        add(owner, "Các sở, ban, ngành", top, 1, DEPARTMENTS);
        add(owner, "UBND các quận, huyện", top, 1, DISTRICTS);
        add(owner, "UBND các xã, phường", top, 2, DISTRICTS);
    }

    private void add(UUID owner, String name, UUID under, int levels, List<String> beginnings) {
        jdbc.sql("""
                        insert into documents.recipient_group (id, agency, name, under, levels, beginnings, during)
                        values (:id, :agency, :name, :under, :levels, :beginnings::text[], '[2020-01-01,)')
                        on conflict do nothing
                        """)
                .param("id", Ids.next())
                .param("agency", owner)
                .param("name", name)
                .param("under", under)
                .param("levels", levels)
                .param("beginnings", beginnings.toArray(String[]::new))
                .update();
    }
}
