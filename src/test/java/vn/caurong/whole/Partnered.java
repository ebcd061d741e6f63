package vn.caurong.whole;

import static vn.caurong.whole.Administered.form;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.caurong.exchange.partners.PartnerKey;
import vn.caurong.organization.TestAgency;

/** Partners with agencies reached through them, and the buttons that keep them. */
final class Partnered {
    private Partnered() {}

    static Map<String, String> of(TestAgency agency) {
        UUID partner = partner(agency, false);
        UUID heldOff = partner(agency, true);
        agency.jdbc().sql("""
                        update exchange.partner set our_system_id = 'ta', our_secret = 'khoa',
                            address = 'http://127.0.0.1:9/v1' where id = ?
                        """).param(heldOff).update();
        return Map.of(
                "partner", partner.toString(),
                "heldOff", heldOff.toString(),
                "reach", reach(agency, partner, "[2020-01-01,)").toString(),
                "comingReach", reach(agency, partner, "[2098-01-01,)").toString());
    }

    private static UUID partner(TestAgency agency, boolean locked) {
        UUID id = UUID.randomUUID();
        agency.jdbc()
                .sql("""
                        insert into exchange.partner (id, system_id, secret_hash, code, name, locked, added_at)
                        values (?, ?, ?, 'T96.1', 'Đối tác Thử', ?, now())
                        """)
                .params(id, "thu-" + id, PartnerKey.hash(PartnerKey.make()), locked)
                .update();
        return id;
    }

    private static UUID reach(TestAgency agency, UUID partner, String during) {
        UUID id = UUID.randomUUID();
        agency.jdbc()
                .sql("""
                        insert into exchange.reach (id, partner, code, name, folded, during)
                        values (?, ?, ?, ?, ?, ?::daterange)
                        """)
                .params(id, partner, code(id), "Bộ " + id, "bo " + id, during)
                .update();
        return id;
    }

    private static String code(UUID id) {
        return "T96." + id.toString().substring(0, 13).toUpperCase(java.util.Locale.ROOT);
    }

    static Map<String, Map<String, String>> buttons() {
        String partner = "/administration/partners/{partner}";
        String secret = PartnerKey.make();
        var all = new HashMap<String, Map<String, String>>();
        all.put(
                "/administration/partners",
                form("system", "thu-" + UUID.randomUUID(), "name", "Trục", "code", "T96.2", "secret", secret));
        all.put(partner + "/correction", form("name", "Trục Đổi Tên", "code", "T96.3"));
        all.put(partner + "/key", form("secret", secret));
        all.put(partner + "/lock", form());
        all.put(partner + "/unlock", form());
        all.put(partner + "/door", form("address", "http://127.0.0.1:9/v1", "ourSystem", "ta", "ourSecret", "khoa"));
        all.put(partner + "/door/removal", form());
        UUID fresh = UUID.randomUUID();
        String code = code(fresh).replace("-", "");
        all.put(partner + "/reaches", form("reachName", "Bộ " + fresh, "reachCode", code, "from", "2020-06-01"));
        all.put("/administration/reaches/{reach}/end", form("last", "2090-01-01"));
        all.put("/administration/reaches/{reach}/removal", form());
        return all;
    }
}
