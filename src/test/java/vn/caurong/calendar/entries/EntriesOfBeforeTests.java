package vn.caurong.calendar.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caurong.calendar.entries.CalendarDesk.meeting;
import static vn.caurong.calendar.entries.CalendarDesk.with;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import vn.caurong.CauRongTest;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.TestAgency;

/** What entries of before let see is put right: agency and leaders stand around them, whom they name is in them. */
@CauRongTest
class EntriesOfBeforeTests {
    private final CalendarDesk desk;
    private final TestAgency agency;
    private final LocalDate day;

    EntriesOfBeforeTests(ApplicationContext context, Clock clock) {
        desk = new CalendarDesk(context, "Sở Lịch Cũ");
        agency = desk.agency;
        day = Vietnam.today(clock).plusWeeks(3);
    }

    @Test
    void whatWasRestrictedStaysOpenToNobodyWhoTakesNoPart() throws IOException {
        String head = agency.unitHead().post().toString();
        var form = with(meeting(day, "08:00", "09:00"), "openness", "restricted", "post", head);
        UUID entry = desk.published(form);
        asBefore(entry, "unit:" + agency.id() + ":MEMBER", "calendar.published");
        asBefore(entry, "post:" + agency.deputy().post(), "calendar.registered");
        String way = "/calendar/entries/" + entry;
        assertThat(desk.get(way, agency.deputy())).hasStatusOk();
        migrate("V27__around_entries");
        assertThat(desk.get(way, agency.specialist())).hasStatus(404);
        assertThat(desk.get(way, agency.deputy())).hasStatus(404);
        assertThat(desk.get(way, agency.unitHead())).hasStatusOk();
        assertThat(desk.get(way, agency.clerk())).hasStatusOk();
    }

    @Test
    void whatIsRestrictedNoMoreIsThereForTheLeaders() throws IOException {
        UUID entry = desk.entered(agency.clerk(), with(meeting(day, "10:00", "11:00"), "openness", "restricted"));
        desk.jdbc
                .sql("delete from access.audience where subject_id = ? and around and principal = ?")
                .params(entry, "post:" + agency.deputy().post())
                .update();
        desk.jdbc
                .sql("update calendar.entry set openness = 'INTERNAL' where id = ?")
                .param(entry)
                .update();
        String way = "/calendar/entries/" + entry;
        assertThat(desk.get(way, agency.deputy())).hasStatus(404);
        migrate("V27__around_entries");
        assertThat(desk.get(way, agency.deputy())).hasStatusOk();
        assertThat(desk.get(way, agency.specialist())).hasStatus(404);
    }

    @Test
    void whatIsRestrictedIsReadByNobodyItNamesNoMoreAndByNoHeadWhoseUnitDraftedIt() throws IOException {
        String head = agency.unitHead().post().toString();
        Actor second = agency.more(agency.division(), "Phó Trưởng phòng", Role.UNIT_HEAD, "Võ Thử Cũ");
        var form = with(meeting(day, "13:00", "14:00"), "openness", "restricted", "post", head);
        UUID entry = desk.published(with(form, "unit", agency.office().toString()));
        asBefore(entry, "unit:" + agency.division() + ":HEAD", "calendar.drafted");
        asBefore(entry, "person:" + agency.specialist().person(), "calendar.named");
        String way = "/calendar/entries/" + entry;
        assertThat(desk.get(way, second)).hasStatusOk();
        assertThat(desk.get(way, agency.specialist())).hasStatusOk();
        migrate("V34__named_no_more");
        assertThat(desk.get(way, second)).hasStatus(404);
        assertThat(desk.get(way, agency.specialist())).hasStatus(404);
        assertThat(desk.get(way, agency.unitHead())).as("named").hasStatusOk();
        assertThat(desk.get(way, agency.clerk())).hasStatusOk();
        assertThat(desk.get(way, agency.leader())).as("head of the agency").hasStatusOk();
    }

    @Test
    void whatWaitsIsThereForLeadersOfLaterPostsAndForStandIns() throws IOException {
        UUID entry = desk.entered(agency.unitHead(), meeting(day, "15:00", "16:00"));
        int duties = duties(entry);
        desk.jdbc
                .sql("delete from access.audience where subject_id = ? and (principal like 'duty%' or principal = ?)")
                .params(entry, "unit:" + agency.id() + ":LEADER")
                .update();
        Actor later = agency.more(agency.id(), "Phó Giám đốc", Role.LEADER, "Mai Thử Sau");
        String way = "/calendar/entries/" + entry;
        assertThat(desk.get(way, later)).hasStatus(404);
        migrate("V36__turns_of_stand_ins");
        assertThat(desk.get(way, later)).hasStatusOk();
        assertThat(duties(entry)).as("two more for the later post").isEqualTo(duties + 2);
    }

    private int duties(UUID entry) {
        return desk.jdbc
                .sql("select count(*) from access.audience where subject_id = ? and principal like 'duty%'")
                .param(entry)
                .query(Integer.class)
                .single();
    }

    private void asBefore(UUID entry, String principal, String why) {
        desk.jdbc.sql("""
                        insert into access.audience (subject_kind, subject_id, principal, why, around, since)
                        values ('calendar', ?, ?, ?, false, now())
                        on conflict (subject_kind, subject_id, principal) do update set around = false
                        """).params(entry, principal, why).update();
    }

    private void migrate(String script) throws IOException {
        String written = new ClassPathResource("db/migration/calendar/" + script + ".sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("(?m)^--.*$", "");
        for (String statement : written.split(";\\s*\n")) {
            if (!statement.isBlank()) {
                desk.jdbc.sql(statement).update();
            }
        }
    }
}
