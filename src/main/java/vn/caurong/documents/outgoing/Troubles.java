package vn.caurong.documents.outgoing;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.outgoing.DeliveryJob.Parcel;
import vn.caurong.documents.spi.NotCarriedException;

/** What did not get through to partners, for the page of recipients. */
@Repository
record Troubles(JdbcClient jdbc) {
    private static final int LONGEST = 1000;

    void note(Parcel parcel, NotCarriedException why, Instant at) {
        String says = String.valueOf(why.getMessage());
        jdbc.sql("""
                        insert into documents.outgoing_delivery_trouble as t
                            (outgoing, agency, tries, says, for_good, at)
                        values (:outgoing, :agency, 1, :says, :good, :at)
                        on conflict (outgoing, agency) do update set tries = t.tries + 1,
                            says = excluded.says, for_good = excluded.for_good, at = excluded.at
                        """)
                .param("outgoing", parcel.outgoing())
                .param("agency", parcel.agency())
                .param("says", says.length() <= LONGEST ? says : says.substring(0, LONGEST))
                .param("good", why.forGood())
                .param("at", Timestamp.from(at))
                .update();
    }

    void over(Parcel parcel) {
        jdbc.sql("delete from documents.outgoing_delivery_trouble where outgoing = :outgoing and agency = :agency")
                .param("outgoing", parcel.outgoing())
                .param("agency", parcel.agency())
                .update();
    }

    boolean stuck(Parcel parcel) {
        return jdbc.sql("""
                        select exists (select 1 from documents.outgoing_delivery_trouble
                            where outgoing = :outgoing and agency = :agency and for_good)
                        """)
                .param("outgoing", parcel.outgoing())
                .param("agency", parcel.agency())
                .query(Boolean.class)
                .single();
    }
}
