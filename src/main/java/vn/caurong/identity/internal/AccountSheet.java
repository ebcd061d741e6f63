package vn.caurong.identity.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.RefusalException;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Sheet;

/**
 * Accounts of an agency's people, from a table. No password stands in a table: such an account opens
 * once it is given a one-time password by hand.
 */
@Component
record AccountSheet(MakingAccounts making, Organization organization, JdbcClient jdbc) implements Sheet {
    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public List<Column> columns() {
        return List.of(new Column("person", true, "CB-0123"), new Column("login", true, "nguyenvanthu"));
    }

    @Override
    public Map<String, String> refusedAt() {
        return Map.of(
                "identity.refused.login", "login",
                "identity.refused.login-taken", "login",
                "identity.refused.other-login", "login",
                "identity.refused.no-code", "person");
    }

    @Override
    public Entered enter(UUID agency, Map<String, String> row, Actor by) {
        String code = row.getOrDefault("person", "");
        UUID person = organization
                .personByCode(code)
                .orElseThrow(() -> new RefusalException("identity.refused.no-code", code));
        String login = Accounts.normal(row.getOrDefault("login", ""));
        Optional<String> known = jdbc.sql("select login from identity.account where person = ?")
                .param(person)
                .query(String.class)
                .optional();
        if (known.isEmpty()) {
            making.makeClosed(person, login, by);
            return Entered.NEW;
        }
        if (!known.get().equals(login)) {
            throw new RefusalException("identity.refused.other-login", known.get());
        }
        return Entered.THERE;
    }
}
