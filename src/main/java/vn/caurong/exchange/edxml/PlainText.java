package vn.caurong.exchange.edxml;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of the element the reader stands on, as bytes while it is read: a file of many megabytes
 * in one line never stands in memory. Ends with the element.
 */
final class PlainText extends InputStream {
    private final XMLStreamReader xml;
    private byte[] piece = new byte[0];
    private int at;
    private boolean ended;

    PlainText(XMLStreamReader xml) {
        this.xml = xml;
    }

    @Override
    public int read() {
        return fill() ? piece[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int taken = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, taken);
        at += taken;
        return taken;
    }

    /** Reads on to the end of the element, whatever is left. */
    void finish() {
        while (fill()) {
            at = piece.length;
        }
    }

    private boolean fill() {
        try {
            while (at == piece.length && !ended) {
                switch (xml.next()) {
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        piece = xml.getText().getBytes(StandardCharsets.UTF_8);
                        at = 0;
                    }
                    case XMLStreamConstants.END_ELEMENT -> ended = true;
                    case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new UnreadableException("an element inside of encoded content");
                    default -> {}
                }
            }
            return !ended;
        } catch (XMLStreamException broken) {
            throw new UnreadableException("not well-formed", broken);
        }
    }
}
