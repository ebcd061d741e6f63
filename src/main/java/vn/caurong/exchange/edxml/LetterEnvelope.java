package vn.caurong.exchange.edxml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.caurong.documents.spi.Letter;
import vn.caurong.documents.spi.Letter.Enclosure;

/** Writes a document with its files as one message (QCVN 102:2016, generation of one file). */
public final class LetterEnvelope {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private final Tags xml;
    private final Letter letter;

    private LetterEnvelope(Tags xml, Letter letter) {
        this.xml = xml;
        this.letter = letter;
    }

    /**
     * @param at {@code yyyy/MM/dd HH:mm:ss}, Vietnam time
     */
    public static void write(Letter letter, String at, OutputStream out) throws IOException {
        try {
            new LetterEnvelope(new Tags(out), letter).message(at);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void message(String at) throws XMLStreamException, IOException {
        xml.beginMessage();
        new LetterHeader(xml, letter, DAY).write(at);
        xml.end();
        manifest();
        xml.end();
        attachments();
        xml.finish();
    }

    private void manifest() throws XMLStreamException {
        xml.begin("edXMLBody");
        xml.begin("edXMLManifest");
        List<Enclosure> files = letter.files();
        for (int n = 0; n < files.size(); n++) {
            xml.begin("Reference");
            xml.say("ContentId", "cid:" + (n + 1));
            xml.say("ContentType", files.get(n).type());
            xml.say("Description", files.get(n).name());
            xml.say("AttachmentName", files.get(n).name());
            xml.end();
        }
        xml.end();
        xml.end();
    }

    private void attachments() throws XMLStreamException, IOException {
        xml.beginBare("AttachmentEncoded");
        xml.declarePrefix();
        List<Enclosure> files = letter.files();
        for (int n = 0; n < files.size(); n++) {
            xml.beginBare("Attachment");
            xml.sayBare("ContentId", "cid:" + (n + 1));
            xml.sayBare("AttachmentName", files.get(n).name());
            xml.sayBare("Description", files.get(n).name());
            xml.sayBare("ContentType", files.get(n).type());
            xml.sayEncoded(
                    MessageParser.ENCODED, new ByteArrayInputStream(files.get(n).content()));
            xml.end();
        }
        xml.end();
    }
}
