package vn.caurong.organization.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caurong.organization.Unit;

/**
 * Delegations given.
 *
 * @param agency set on the administrator's page, null on one's own
 * @param givers posts to give from, by id; only the administrator chooses
 * @param takers people to give to, by id
 * @param duties message keys by name
 */
public record DelegationsPage(
        @Nullable Unit agency,
        LocalDate today,
        List<DelegationRow> rows,
        Map<String, String> givers,
        Map<String, String> takers,
        Map<String, String> duties) {
    /** Address the form is sent to, and the page itself. */
    public String way() {
        return agency == null ? "/account/delegations" : "/administration/agencies/" + agency.id() + "/delegations";
    }

    /** Address that ends one. */
    public String end(DelegationRow row) {
        return (agency == null ? "/account/delegations/" : "/administration/delegations/") + row.id() + "/end";
    }
}
