package vn.caurong.organization.posts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.kernel.RefusalException;
import vn.caurong.kernel.Role;
import vn.caurong.organization.units.UnitsByName;

/** Posts as tables name them: by unit and title. */
@Repository
public class PostsInUnits {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.of("en"));

    private final JdbcClient jdbc;
    private final UnitsByName units;
    private final MessageSource words;

    PostsInUnits(JdbcClient jdbc, UnitsByName units, MessageSource words) {
        this.jdbc = jdbc;
        this.units = units;
        this.words = words;
    }

    UUID unit(UUID agency, String meant, LocalDate day) {
        return units.one(agency, meant, day).id();
    }

    /** The name of a role, from its name or its words; unknown ones stay as they are. */
    String role(String meant) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equalsIgnoreCase(meant)
                        || LANGUAGES.stream()
                                .anyMatch(language -> words.getMessage("organization.role." + role, null, language)
                                        .equalsIgnoreCase(meant)))
                .findFirst()
                .map(Role::name)
                .orElse(meant);
    }

    int count(UUID unit, String title, LocalDate day) {
        return jdbc.sql("""
                        select count(*) from organization.post
                        where unit = ? and lower(title) = lower(?) and during @> ?::date\
                        """).params(unit, title, day).query(Integer.class).single();
    }

    /** The post of this title in the unit that the person holds on the day. */
    Optional<UUID> held(UUID unit, String title, UUID person, LocalDate day) {
        return jdbc.sql("""
                        select p.id from organization.post p
                        join organization.holding h on h.post = p.id and h.person = ? and h.during @> ?::date
                        where p.unit = ? and lower(p.title) = lower(?) and p.during @> ?::date limit 1\
                        """)
                .params(person, day, unit, title, day)
                .query(UUID.class)
                .optional();
    }

    /** The first vacant one of this title. */
    UUID vacant(UUID unit, String title, LocalDate day) {
        return jdbc.sql("""
                        select p.id from organization.post p
                        where p.unit = ? and lower(p.title) = lower(?) and p.during @> ?::date and not exists (
                          select from organization.holding h
                          where h.post = p.id and (upper_inf(h.during) or upper(h.during) > ?::date))
                        order by p.sort, p.id limit 1\
                        """)
                .params(unit, title, day, day)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new RefusalException(
                        count(unit, title, day) == 0
                                ? "organization.refused.noPost"
                                : "organization.refused.noneVacant",
                        title));
    }

    /**
     * The one post of this title in the unit.
     *
     * @throws RefusalException when there is none or more than one
     */
    public UUID only(UUID agency, String unitMeant, String title, LocalDate day) {
        UUID unit = unit(agency, unitMeant, day);
        List<UUID> found = jdbc.sql("""
                        select id from organization.post
                        where unit = ? and lower(title) = lower(?) and during @> ?::date limit 2\
                        """)
                .params(unit, title, day)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
        if (found.size() != 1) {
            throw new RefusalException(
                    found.isEmpty() ? "organization.refused.noPost" : "organization.refused.postAmbiguous", title);
        }
        return found.getFirst();
    }
}
