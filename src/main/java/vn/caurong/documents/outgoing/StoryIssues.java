package vn.caurong.documents.outgoing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caurong.documents.outgoing.DeliveryJob.Parcel;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ids;

/** How documents of the demo city are signed, issued and delivered at the hour the story says. */
@Component
@Profile("demo")
public class StoryIssues {
    private static final String PIN = "123456";

    private final StoryDrafts drafts;
    private final SigningDrafts signing;
    private final ReservingNumbers reserving;
    private final IssuingDocuments issuing;
    private final Delivering delivering;
    private final JdbcClient jdbc;

    StoryIssues(
            StoryDrafts drafts,
            SigningDrafts signing,
            ReservingNumbers reserving,
            IssuingDocuments issuing,
            Delivering delivering,
            JdbcClient jdbc) {
        this.drafts = drafts;
        this.signing = signing;
        this.reserving = reserving;
        this.issuing = issuing;
        this.delivering = delivering;
        this.jdbc = jdbc;
    }

    public void sign(UUID id, Actor leader) {
        signing.sign(id, drafts.form(id), pin(), leader);
    }

    public void reserve(UUID id, Actor clerk) {
        reserving.reserve(id, clerk);
    }

    /**
     * Issued and handed over in one transaction: the jobs that would deliver it find it done, and
     * the arrivals have the story's hour.
     *
     * @return what it became, by recipient
     */
    public Map<UUID, UUID> issue(UUID id, Actor clerk) {
        issuing.issue(id, pin(), clerk);
        Map<UUID, UUID> arrived = new LinkedHashMap<>();
        for (UUID agency : inside(id)) {
            delivering.deliver(new Parcel(id, agency));
        }
        jdbc.sql("select agency, incoming from documents.outgoing_delivery where outgoing = ? and code is null")
                .param(id)
                .query((row, n) ->
                        arrived.put(row.getObject("agency", UUID.class), row.getObject("incoming", UUID.class)))
                .list();
        return arrived;
    }

    private Iterable<UUID> inside(UUID id) {
        return jdbc.sql(
                        "select agency from documents.outgoing_delivery where outgoing = ? and code is null order by agency")
                .param(id)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Pin pin() {
        return new Pin(Ids.next(), PIN.toCharArray());
    }
}
