package vn.caurong.organization;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;
import vn.caurong.kernel.Role;

/**
 * A fresh agency for one test: an office with the clerk, a division with its head and a specialist,
 * a director and a deputy who watches over the division. All of it stands since 1 January 2020. Its
 * name carries a random ending, so tests never meet each other's agencies.
 */
public record TestAgency(
        UUID id,
        String name,
        String code,
        UUID office,
        UUID division,
        UUID issuingName,
        Actor clerk,
        Actor leader,
        Actor deputy,
        Actor unitHead,
        Actor specialist,
        JdbcClient jdbc) {

    public static TestAgency create(JdbcClient jdbc, String name) {
        String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String full = name + " " + mark;
        String code = "T99." + mark;
        UUID agency = unit(jdbc, Ids.next(), null, full, "STN");
        UUID office = unit(jdbc, agency, agency, "Văn phòng", "VP");
        UUID division = unit(jdbc, agency, agency, "Phòng Nghiệp vụ", "NV");
        jdbc.sql("insert into organization.unit_code values (?, ?, 2, '[2020-01-01,)')")
                .params(agency, code)
                .update();
        UUID issuing = Ids.next();
        jdbc.sql("""
                        insert into organization.issuing_name
                        values (?, ?, ?, 'STN', 'ỦY BAN NHÂN DÂN THÀNH PHỐ THỬ', ?, false, 1,
                        '[2020-01-01,)')\
                        """)
                .params(issuing, agency, full, full.toUpperCase(Locale.ROOT))
                .update();
        Actor clerk = post(jdbc, agency, office, "Văn thư", Role.CLERK, "Trần Thị Thu Thử");
        Actor leader = post(jdbc, agency, agency, "Giám đốc", Role.LEADER, "Lê Văn Thử Đầu");
        Actor deputy = post(jdbc, agency, agency, "Phó Giám đốc", Role.LEADER, "Phan Thử Phó");
        Actor head = post(jdbc, agency, division, "Trưởng phòng", Role.UNIT_HEAD, "Hồ Thị Thử Trưởng");
        Actor specialist = post(jdbc, agency, division, "Chuyên viên", Role.SPECIALIST, "Đỗ Thử Viên");
        jdbc.sql("update organization.post set head = true where id in (:heads)")
                .param("heads", List.of(leader.post(), head.post()))
                .update();
        jdbc.sql("""
                        insert into organization.supervision
                        values (?, ?, '[2020-01-01,)', 'Thông báo phân công')\
                        """).params(deputy.post(), division).update();
        authority(jdbc, leader.post(), issuing, "", "{GIÁM ĐỐC}");
        authority(jdbc, deputy.post(), issuing, "KT", "{KT. GIÁM ĐỐC,PHÓ GIÁM ĐỐC}");
        return new TestAgency(
                agency, full, code, office, division, issuing, clerk, leader, deputy, head, specialist, jdbc);
    }

    /** Another post in one of its units, with a holder; head of the unit never. */
    public Actor more(UUID unit, String title, Role role, String holder) {
        return post(jdbc, id, unit, title, role, holder);
    }

    /** {@code stand} does the work of {@code of} from–to (all duties when none is named). */
    public Actor standingIn(Actor stand, Actor of, Instant from, Instant to, String... duties) {
        UUID delegation = Ids.next();
        jdbc.sql("""
                        insert into organization.delegation
                        (id, from_post, from_person, to_person, duties, basis, during)
                        values (?, ?, ?, ?, ?, 'Văn bản phân công thử', tstzrange(?, ?))\
                        """)
                .params(
                        delegation,
                        of.post(),
                        of.person(),
                        stand.person(),
                        duties,
                        from.atOffset(ZoneOffset.UTC),
                        to.atOffset(ZoneOffset.UTC))
                .update();
        return new Actor(
                stand.person(), of.post(), delegation, of.unit(), of.agency(), of.roles(), stand.name(), of.title());
    }

    /** The holder leaves the post: it is vacant from 2020-01-02 on, and keeps its work. */
    public void vacate(Actor holder) {
        jdbc.sql("""
                        update organization.holding set during = '[2020-01-01,2020-01-02)'
                        where post = ? and person = ?\
                        """).params(holder.post(), holder.person()).update();
    }

    private static UUID unit(JdbcClient jdbc, UUID agency, UUID parent, String name, String notation) {
        UUID id = parent == null ? agency : Ids.next();
        jdbc.sql("""
                        insert into organization.unit
                        (id, parent, agency, name, short_name, notation, place, during)
                        values (?, ?, ?, ?, ?, ?, 'Đà Nẵng', '[2020-01-01,)')\
                        """).params(id, parent, agency, name, name, notation).update();
        return id;
    }

    private static Actor post(JdbcClient jdbc, UUID agency, UUID unit, String title, Role role, String name) {
        UUID post = Ids.next();
        UUID person = Ids.next();
        jdbc.sql("""
                        insert into organization.post (id, unit, title, role, during)
                        values (?, ?, ?, ?, '[2020-01-01,)')\
                        """).params(post, unit, title, role.name()).update();
        jdbc.sql("insert into organization.person values (?, ?)")
                .params(person, name)
                .update();
        jdbc.sql("""
                        insert into organization.holding (id, person, post, during)
                        values (?, ?, ?, '[2020-01-01,)')\
                        """).params(Ids.next(), person, post).update();
        return new Actor(person, post, null, unit, agency, Set.of(role), name, title);
    }

    private static void authority(JdbcClient jdbc, UUID post, UUID issuing, String form, String block) {
        jdbc.sql("""
                        insert into organization.signing_authority
                        (id, post, issuing_name, form, block, basis, during)
                        values (?, ?, ?, ?, ?::text[], 'Quy chế làm việc', '[2020-01-01,)')\
                        """).params(Ids.next(), post, issuing, form, block).update();
    }
}
