package vn.caurong.exchange.edxml;

import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;
import vn.caurong.documents.spi.Intake.Organ;
import vn.caurong.documents.spi.Letter;
import vn.caurong.documents.spi.Letter.Answered;

/** The header of a document's message, in the order of the samples of the national axis. */
record LetterHeader(Tags xml, Letter letter, DateTimeFormatter day) {
    void write(String at) throws XMLStreamException {
        xml.begin("MessageHeader");
        organ("From", letter.from());
        organ("To", letter.to());
        xml.say("DocumentId", letter.documentId());
        xml.begin("Code");
        xml.say("CodeNumber", letter.number());
        xml.say("CodeNotation", letter.notation());
        xml.end();
        document();
        new LetterPeople(xml, letter).write();
        answers();
        xml.end();
        new LetterTrace(xml, letter).write(at);
    }

    private void organ(String name, Organ organ) throws XMLStreamException {
        xml.begin(name);
        xml.say("OrganId", organ.code());
        xml.say("OrganizationInCharge", organ.name());
        xml.say("OrganName", organ.name());
        xml.end();
    }

    private void document() throws XMLStreamException {
        xml.begin("PromulgationInfo");
        xml.say("Place", letter.place());
        xml.say("PromulgationDate", day.format(letter.issuedOn()));
        xml.end();
        xml.begin("DocumentType");
        xml.say("Type", DocumentTypeNumbers.of(letter.typeCode()));
        xml.say("TypeDetail", "0");
        xml.say("TypeName", letter.typeName());
        xml.end();
        xml.say("Subject", letter.subject());
        xml.say("Content", letter.subject());
    }

    private void answers() throws XMLStreamException {
        Answered answered = letter.answers();
        if (answered != null) {
            xml.begin("ResponseFor");
            xml.say("OrganId", letter.to().code());
            xml.say("Code", answered.mark());
            xml.say("DocumentId", answered.documentId() == null ? "" : answered.documentId());
            xml.end();
        }
    }
}
