package vn.caurong.exchange.edxml;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a message piece by piece. A document type or an entity of one's own ends it at once (XXE,
 * billion laughs); depth, elements and words are bounded; encoded files go straight to disk.
 */
final class MessageParser {
    static final String ENCODED = "ContentTransferEncoded";

    private static final int DEEPEST = 32;
    private static final int MOST_PARTS = 20_000;
    private static final int MOST_WORDS = 2_000_000;

    private final EncodedFiles files;
    private final Deque<Part> open = new ArrayDeque<>();
    private final Part root = new Part("");
    private int parts;
    private int words;

    private MessageParser(EncodedFiles files) {
        this.files = files;
        open.push(root);
    }

    /**
     * The message as a tree; each encoded file lies in the folder, and its part says the file's
     * name there.
     *
     * @throws UnreadableException when it is no message
     */
    static Part parse(Reader text, Path folder) throws IOException {
        try {
            return new MessageParser(new EncodedFiles(folder)).read(ClosedXml.reader(text));
        } catch (XMLStreamException broken) {
            throw new UnreadableException("not well-formed", broken);
        }
    }

    private Part read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(xml);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> say(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableException("a document type or an entity");
                default -> {}
            }
        }
        return root;
    }

    private void begin(XMLStreamReader xml) throws IOException {
        if (++parts > MOST_PARTS || open.size() > DEEPEST) {
            throw new UnreadableException("too many elements, or too deep");
        }
        Part part = new Part(xml.getLocalName());
        open.element().add(part);
        if (part.name().equalsIgnoreCase(ENCODED)) {
            part.say(files.store(xml).getFileName().toString());
        } else {
            open.push(part);
        }
    }

    private void say(String text) {
        words += text.length();
        if (words > MOST_WORDS) {
            throw new UnreadableException("too many words");
        }
        open.element().say(text);
    }
}
