package vn.caurong.exchange.edxml;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.caurong.documents.spi.Intake.Act;
import vn.caurong.documents.spi.Intake.Organ;
import vn.caurong.documents.spi.Letter;
import vn.caurong.documents.spi.Letter.Answered;

/** The header of a document's message, in the order of the samples of the national axis. */
record LetterHeader(Tags xml, Letter letter, DateTimeFormatter day) {
    /** Numbers of the annex of types (QCVN 102:2016/SĐ1:2022, B); the name beside them decides. */
    private static final Map<String, String> TYPES = Map.of(
            "quyet-dinh",
            "2",
            "thong-bao",
            "7",
            "ke-hoach",
            "10",
            "bao-cao",
            "14",
            "to-trinh",
            "16",
            "cong-van",
            "18",
            "giay-moi",
            "25");

    private static final Pattern FORM = Pattern.compile("^(?:TM|KT|TL|TUQ|Q)\\.");

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
        people();
        answers();
        xml.end();
        trace(at);
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
        xml.say("Type", TYPES.getOrDefault(letter.typeCode(), "0"));
        xml.say("TypeDetail", "0");
        xml.say("TypeName", letter.typeName());
        xml.end();
        xml.say("Subject", letter.subject());
        xml.say("Content", letter.subject());
    }

    private void people() throws XMLStreamException {
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

    private void trace(String at) throws XMLStreamException {
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
