package vn.caurong.documents.outgoing;

import java.util.Optional;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.caurong.documents.outgoing.DeliveryJob.Parcel;

/** Recipients reached through a partner, as the partner names them. */
@Repository
record DeliveriesAbroad(JdbcClient jdbc) {
    /** The document with this identifier and its recipient with this code, reached through a partner. */
    Optional<Parcel> of(String documentId, String code) {
        return jdbc.sql("""
                        select d.outgoing, d.agency from documents.outgoing_delivery d
                        join documents.outgoing_issue i using (outgoing)
                        where i.document_id = :id and d.code = :code
                        """)
                .param("id", documentId)
                .param("code", code)
                .query(DataClassRowMapper.newInstance(Parcel.class))
                .optional();
    }
}
