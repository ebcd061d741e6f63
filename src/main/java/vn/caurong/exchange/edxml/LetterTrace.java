package vn.caurong.exchange.edxml;

import javax.xml.stream.XMLStreamException;
import vn.caurong.documents.spi.Intake.Act;
import vn.caurong.documents.spi.Letter;

/** The way of a message and what it is for, beside its header. */
record LetterTrace(Tags xml, Letter letter) {
    void write(String at) throws XMLStreamException {
        boolean recall = letter.act() == Act.RECALL;
        xml.begin("TraceHeaderList");
        xml.begin("TraceHeader");
        xml.say("OrganId", letter.from().code());
        xml.say("Timestamp", at);
        xml.end();
        xml.begin("Bussiness");
        xml.say("BussinessDocType", recall ? "1" : "0");
        xml.say("BussinessDocReason", recall ? letter.reason() : "Văn bản điện tử mới");
        xml.say("Paper", "0");
        xml.end();
        xml.end();
    }
}
