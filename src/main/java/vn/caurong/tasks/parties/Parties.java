package vn.caurong.tasks.parties;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.caurong.kernel.Ruling;

/**
 * One lead, any number of coordinators, nobody twice (QĐ 42/2014/QĐ-TTg: mỗi nhiệm vụ một đơn vị chủ
 * trì).
 *
 * @param leads as the form said it: exactly one is right
 */
public record Parties(List<Party> leads, List<Party> coordinators) {
    public Ruling ruling() {
        return Ruling.unless(!leads.isEmpty(), "tasks.refused.leadMissing")
                .and(() -> Ruling.unless(leads.size() == 1, "tasks.refused.twoLeads"))
                .and(() -> Ruling.unless(distinct(), "tasks.refused.twice"));
    }

    public Party lead() {
        return leads.getFirst();
    }

    private boolean distinct() {
        Set<UUID> posts = new HashSet<>();
        leads.forEach(lead -> posts.add(lead.post()));
        coordinators.forEach(each -> posts.add(each.post()));
        return posts.size() == leads.size() + coordinators.size();
    }
}
