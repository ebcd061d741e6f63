package vn.caurong.documents.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caurong.documents.outgoing.Office;
import vn.caurong.documents.sitting.ChoosingPapers.Chosen;
import vn.caurong.kernel.Actor;
import vn.caurong.signatures.internal.TestKeys;

/** Drafts a leader signs one by one, or in one sitting; for measuring. */
public final class SittingBatch {
    private final BeginningSittings beginning;
    private final ChoosingPapers choosing;
    private final CarryingOut carrying;
    private final Sittings sittings;
    private final JdbcClient jdbc;
    private final Office office;

    public SittingBatch(ApplicationContext context) {
        beginning = context.getBean(BeginningSittings.class);
        choosing = context.getBean(ChoosingPapers.class);
        carrying = context.getBean(CarryingOut.class);
        sittings = context.getBean(Sittings.class);
        jdbc = context.getBean(JdbcClient.class);
        office = new Office(context, "Sở Đo Ký nhiều");
    }

    /** So many drafts that wait for the signature. */
    public List<UUID> drafts(int many) {
        List<UUID> drafts = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            drafts.add(office.approved(null));
        }
        return drafts;
    }

    public void oneByOne(List<UUID> drafts) {
        drafts.forEach(draft -> office.sign(draft, null));
        requireSigned(drafts);
    }

    /** All read and chosen; nothing is signed yet. */
    public UUID laid(List<UUID> drafts) {
        Actor leader = office.agency.leader();
        UUID id = beginning.begin(Set.copyOf(drafts), leader);
        for (SittingPaper paper : sittings.of(id, leader).papers()) {
            int version = office.version(paper.outgoing());
            choosing.choose(id, paper.position(), new Chosen(version, Choice.SIGN, ""), leader);
        }
        return id;
    }

    public void carriedOut(UUID sitting, List<UUID> drafts) throws InterruptedException {
        carrying.begin(sitting, TestKeys.PIN.toCharArray(), office.agency.leader());
        Through.run(jdbc, sitting);
        requireSigned(drafts);
    }

    private void requireSigned(List<UUID> drafts) {
        for (UUID draft : drafts) {
            if (!office.state(draft).equals("SIGNED")) {
                throw new IllegalStateException(draft + " is " + office.state(draft));
            }
        }
    }
}
