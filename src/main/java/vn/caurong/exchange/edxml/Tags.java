package vn.caurong.exchange.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a message of QCVN 102:2016, UTF-8. The prefix stands before every name: some readers want
 * the letters, not the namespace.
 */
final class Tags {
    private static final String SPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    private static final int PIECE = 48 * 1024; // divisible by three: base64 without a seam

    private final XMLStreamWriter xml;

    Tags(OutputStream out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    /** Begins the message with its envelope and header open. */
    void beginMessage() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("edXML");
        xml.writeDefaultNamespace(SPACE);
        begin("edXMLEnvelope");
        xml.writeNamespace("edXML", SPACE);
        begin("edXMLHeader");
    }

    void begin(String name) throws XMLStreamException {
        xml.writeStartElement("edXML", name, SPACE);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void say(String name, String text) throws XMLStreamException {
        begin(name);
        xml.writeCharacters(text);
        end();
    }

    /** Without the prefix: only what belongs to attached files is written so. */
    void beginBare(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void sayBare(String name, String text) throws XMLStreamException {
        beginBare(name);
        xml.writeCharacters(text);
        end();
    }

    void declarePrefix() throws XMLStreamException {
        xml.writeNamespace("edXML", SPACE);
    }

    /** Content as base64 in one line. */
    void sayEncoded(String name, InputStream content) throws XMLStreamException, IOException {
        begin(name);
        for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            xml.writeCharacters(Base64.getEncoder().encodeToString(piece));
        }
        end();
    }

    void finish() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }
}
