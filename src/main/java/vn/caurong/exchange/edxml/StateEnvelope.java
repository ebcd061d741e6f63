package vn.caurong.exchange.edxml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a state message (QCVN 102:2016). The prefix stands before every name: some readers want
 * the letters, not the namespace.
 */
public final class StateEnvelope {
    private static final String SPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";

    private final XMLStreamWriter xml;

    private StateEnvelope(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * What is told of a document.
     *
     * @param from organ identifier of the agency that tells it, the receiver of the document
     * @param sender organ identifier of the document's sender
     * @param issuedOn {@code yyyy/MM/dd}, empty for none
     * @param code 01 to 06
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
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new StateEnvelope(xml).message(told);
            xml.flush();
            return out.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void message(Told told) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("edXML");
        xml.writeDefaultNamespace(SPACE);
        begin("edXMLEnvelope");
        xml.writeNamespace("edXML", SPACE);
        begin("edXMLHeader");
        begin("MessageHeader");
        begin("From");
        say("OrganId", told.from());
        say("OrganName", told.fromName());
        xml.writeEndElement();
        begin("ResponseFor");
        say("OrganId", told.sender());
        say("Code", told.mark());
        say("PromulgationDate", told.issuedOn());
        say("DocumentId", told.documentId());
        xml.writeEndElement();
        say("StatusCode", told.code());
        say("Description", told.reason() == null ? "" : told.reason());
        say("Timestamp", told.at());
        xml.writeEndDocument();
    }

    private void begin(String name) throws XMLStreamException {
        xml.writeStartElement("edXML", name, SPACE);
    }

    private void say(String name, String text) throws XMLStreamException {
        begin(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
