package vn.caurong.exchange.edxml;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A state message (QCVN 102:2016). */
public final class StateEnvelope {
    private StateEnvelope() {}

    /**
     * What is told of a document.
     *
     * @param from organ identifier of the agency that tells it, the receiver of the document
     * @param sender organ identifier of the document's sender
     * @param issuedOn {@code yyyy/MM/dd}, empty for none
     * @param code 01 to 06, 13, 15 or 16
     * @param at {@code yyyy/MM/dd HH:mm:ss}, Vietnam time
     */
    public record Told(
            String from,
            String fromName,
            String sender,
            String documentId,
            String mark,
            String issuedOn,
            String code,
            @Nullable String reason,
            String at) {}

    /** The message, UTF-8. */
    public static byte[] write(Told told) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            message(new Tags(out), told);
            return out.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void message(Tags xml, Told told) throws XMLStreamException {
        xml.beginMessage();
        xml.begin("MessageHeader");
        xml.begin("From");
        xml.say("OrganId", told.from());
        xml.say("OrganName", told.fromName());
        xml.end();
        xml.begin("ResponseFor");
        xml.say("OrganId", told.sender());
        xml.say("Code", told.mark());
        xml.say("PromulgationDate", told.issuedOn());
        xml.say("DocumentId", told.documentId());
        xml.end();
        xml.say("StatusCode", told.code());
        xml.say("Description", told.reason() == null ? "" : told.reason());
        xml.say("Timestamp", told.at());
        xml.finish();
    }
}
