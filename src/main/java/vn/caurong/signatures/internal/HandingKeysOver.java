package vn.caurong.signatures.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Entry;
import vn.caurong.journal.Journal;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Subject;
import vn.caurong.kernel.Vietnam;
import vn.caurong.organization.Organization;

/**
 * An agency's key goes from one clerk to another: handed over by one, taken over by the other, both
 * in person and both in the journal (NĐ 30/2020 Đ32.2b: the hand-over is put on record).
 */
@Component
class HandingKeysOver {
    private final SeenKeys keys;
    private final Custodies custodies;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    HandingKeysOver(SeenKeys keys, Custodies custodies, Organization organization, Journal journal, Clock clock) {
        this.keys = keys;
        this.custodies = custodies;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    void handOver(UUID key, UUID to, String basis, Actor by) {
        CustodyRules rules = rules(key, by);
        rules.mayHandOver(by).and(() -> rules.mayGo(to, basis)).orThrow();
        custodies.offer(key, to, basis, by);
        journal.record(entry(by, "signatures.key-handed-over", key).saying(basis));
    }

    @Transactional
    void takeOver(UUID key, Actor by) {
        CustodyRules rules = rules(key, by);
        rules.mayTake(by).orThrow();
        custodies.take(rules.offer().orElseThrow());
        journal.record(entry(by, "signatures.key-taken-over", key));
    }

    @Transactional
    void withdraw(UUID key, Actor by) {
        CustodyRules rules = rules(key, by);
        rules.mayWithdraw(by).orThrow();
        custodies.withdraw(rules.offer().orElseThrow());
        journal.record(entry(by, "signatures.key-hand-over-withdrawn", key));
    }

    private CustodyRules rules(UUID key, Actor by) {
        SeenKey seen = keys.ofAgency(key, by);
        custodies.lock(key);
        return new CustodyRules(custodies.of(key), organization.postsOf(seen.agencyOrThrow(), Vietnam.today(clock)));
    }

    private static Entry entry(Actor by, String act, UUID key) {
        return Entry.of(by, act, new Subject(SeenKeys.KIND, key));
    }
}
