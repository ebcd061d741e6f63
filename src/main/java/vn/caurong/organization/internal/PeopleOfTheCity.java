package vn.caurong.organization.internal;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.organization.Organization.DemoPeople;

/** Whoever holds a post in the demo's files. */
@Component
@Profile("demo")
class PeopleOfTheCity implements DemoPeople {
    @Override
    public Map<String, UUID> byKey() {
        return DemoCity.posts().stream()
                .filter(row -> !row.at(5).isEmpty())
                .collect(Collectors.toMap(row -> row.at(0), row -> DemoRows.id("person", row.at(0))));
    }
}
