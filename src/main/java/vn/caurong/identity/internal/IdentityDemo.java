package vn.caurong.identity.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Preparation;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Organization.DemoPeople;

/** Accounts of the demo's people; their logins are the keys of their posts. */
@Component
@Profile("demo")
record IdentityDemo(Accounts accounts, Passwords passwords, Organization organization, DemoPeople people, Clock clock)
        implements Preparation {
    static final String PASSWORD = "CauRong@2020";
    private static final List<String> AGENCIES = List.of("stttt", "haichau");
    private static final List<String> POSTS = List.of("vanthu", "lanhdao", "pho", "truongphong", "chuyenvien");

    static List<String> logins() {
        return Stream.concat(AGENCIES.stream().flatMap(agency -> logins(agency).stream()), Stream.of("quantri"))
                .toList();
    }

    static List<String> logins(String agency) {
        return POSTS.stream().map(post -> agency + "." + post).toList();
    }

    /** Makes what is missing; a person the organization does not have gets no account. */
    @Override
    public void prepare() {
        Map<String, UUID> missing = new HashMap<>(people.byKey());
        missing.keySet().removeAll(accounts.logins(missing.keySet()));
        if (missing.isEmpty()) {
            return;
        }
        String hash = passwords.hash(PASSWORD); // one for all: the password is public anyway
        var there = organization.names(missing.values());
        missing.forEach((login, person) -> {
            if (there.containsKey(person)) {
                accounts.add(new Account(id("account", login), login, person, hash, false), clock.instant());
            }
        });
    }

    private static UUID id(String kind, String key) {
        return UUID.nameUUIDFromBytes((kind + ":" + key).getBytes(StandardCharsets.UTF_8));
    }
}
