package vn.caurong.organization.founding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Administration;
import vn.caurong.organization.Administration.Place;
import vn.caurong.organization.Organization;
import vn.caurong.organization.administration.Doors;

/** Puts the pages of setting up together. */
@Component
record FoundingPages(
        Administration administration,
        Organization organization,
        IssuingNameRows names,
        Doors doors,
        JdbcClient jdbc,
        Clock clock) {
    FoundingPage form(Actor by) {
        var parents = new LinkedHashMap<String, String>();
        administration.agencies(by).forEach(agency -> parents.put(agency.id().toString(), agency.name()));
        String top = administration.agencies(by).stream()
                .filter(agency -> agency.parent() == null
                        || !parents.containsKey(agency.parent().toString()))
                .map(agency -> agency.id().toString())
                .findFirst()
                .orElse("");
        return new FoundingPage(Vietnam.today(clock), top, parents);
    }

    SetupPage setup(UUID agency, Actor by) {
        administration.require(agency, by);
        LocalDate today = Vietnam.today(clock);
        return new SetupPage(
                organization.unit(agency),
                names.of(agency),
                organization.postsOf(agency, today),
                doors.at(Place.PERSON),
                doors.at(Place.AGENCY),
                signs(agency, today));
    }

    private boolean signs(UUID agency, LocalDate day) {
        return jdbc.sql("""
            select exists (select from organization.signing_authority s
              join organization.issuing_name n on n.id = s.issuing_name
              where n.agency = ? and s.during @> ?::date)\
            """).params(agency, day).query(Boolean.class).single();
    }
}
