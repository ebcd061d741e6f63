package vn.caurong.documents.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.caurong.organization.Unit;

/** Standing rules of an agency, and what a new one may name. */
public record RulesPage(
        Unit agency,
        LocalDate today,
        List<RuleRow> rules,
        Map<String, String> senders,
        Map<String, String> types,
        Map<String, String> targets) {
    public boolean open(RuleRow rule) {
        return rule.validTo() == null && !rule.validFrom().isAfter(today);
    }
}
