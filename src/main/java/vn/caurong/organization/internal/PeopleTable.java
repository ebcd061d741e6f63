package vn.caurong.organization.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People by their names. */
@Repository
record PeopleTable(JdbcClient jdbc) {
    Map<UUID, String> names(Collection<UUID> people) {
        return jdbc
                .sql("select id, name from organization.person where id = any(:people)")
                .param("people", people.toArray(UUID[]::new))
                .query(new SimplePropertyRowMapper<>(Person.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    Optional<UUID> byCode(String code) {
        return jdbc.sql("select id from organization.person where code = ?")
                .param(code)
                .query(UUID.class)
                .optional();
    }

    record Person(UUID id, String name) {}
}
