package vn.caurong.exchange.edxml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.caurong.documents.spi.Letter;

/** Who signed a document and whom it goes to, in the header of its message. */
record LetterPeople(Tags xml, Letter letter) {
    private static final Pattern FORM = Pattern.compile("^(?:TM|KT|TL|TUQ|Q)\\.");

    void write() throws XMLStreamException {
        Matcher form = FORM.matcher(letter.signerTitle());
        xml.begin("SignerInfo");
        xml.say("Competence", form.find() ? form.group() : "");
        xml.say("Position", letter.signerTitle().replaceAll("\\s+", " "));
        xml.say("FullName", letter.signerName());
        xml.end();
        xml.begin("OtherInfo");
        xml.say("Priority", Integer.toString(letter.urgency()));
        xml.say("PageAmount", Integer.toString(letter.pages()));
        xml.end();
        xml.begin("ToPlaces");
        for (String place : letter.recipients()) {
            xml.say("Place", place);
        }
        xml.end();
    }
}
