package vn.caurong.calendar.printed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.calendar.staff.StaffThen;
import vn.caurong.calendar.week.Week;
import vn.caurong.calendar.weekly.Publications;
import vn.caurong.calendar.weekly.WeekLine;
import vn.caurong.calendar.weekly.WeekLines;
import vn.caurong.kernel.Role;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/** What citizens read of the leaders' week: published and open, nothing else. */
@Component
record PublicWeeks(
        WeekLines lines, Publications publications, StaffThen staff, Organization organization, Clock clock) {
    /** Empty for an agency there is not. */
    Optional<PublicWeekPage> of(String code, String asked) {
        LocalDate today = Vietnam.today(clock);
        return organization.agencyByCode(code, today).map(agency -> {
            Week week = Week.parse(asked).orElseGet(() -> Week.of(today));
            Map<UUID, String> leaders = leaders(agency, week);
            List<WeekLine> open = lines.open(week, agency.id(), leaders);
            return new PublicWeekPage(
                    agency.name(),
                    code,
                    week,
                    leaders,
                    open.subList(0, Math.min(open.size(), WeekLines.MOST)),
                    open.size() > WeekLines.MOST,
                    publications.last(agency.id(), week));
        });
    }

    private Map<UUID, String> leaders(Unit agency, Week week) {
        Map<UUID, String> leaders = new LinkedHashMap<>();
        staff.of(agency.id(), week).stream()
                .filter(post -> post.role() == Role.LEADER)
                .forEach(post -> {
                    String holder = post.holderName();
                    leaders.put(post.id(), holder == null ? post.title() : post.title() + " " + holder);
                });
        return leaders;
    }

    /** Agencies with something to read. */
    List<PublicAgency> agencies() {
        List<UUID> published = publications.agencies();
        List<PublicAgency> agencies = new ArrayList<>();
        for (Unit agency : organization.agencies(Vietnam.today(clock))) {
            String code = agency.code();
            if (code != null && published.contains(agency.id())) {
                agencies.add(new PublicAgency(agency.name(), code));
            }
        }
        return agencies;
    }
}
