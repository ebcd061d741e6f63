package vn.caurong.exchange.edxml;

import java.util.List;
import vn.caurong.documents.spi.Intake.Act;
import vn.caurong.documents.spi.Intake.Organ;

/** The header of a message (QCVN 102:2016, MessageHeader and TraceHeaderList), by names. */
record Header(Part message, Part header) {

    /** Of a whole message; its header is empty when there is none. */
    static Header of(Part message) {
        return new Header(message, message.first("MessageHeader"));
    }

    boolean isThere() {
        return !header.name().isEmpty();
    }

    Act act() {
        if (!header.text("StatusCode").isEmpty()) {
            return Act.STATE;
        }
        return switch (business().text("BussinessDocType", "BusinessDocType")) {
            case "1" -> Act.RECALL;
            case "2" -> Act.UPDATE;
            case "3" -> Act.REPLACE;
            default -> Act.NEW;
        };
    }

    private Part business() {
        return message.first("Bussiness", "Business");
    }

    Organ from() {
        List<Part> from = header.all("From");
        return from.isEmpty() ? new Organ("", "") : Organs.organ(from.getFirst());
    }

    List<Organ> to() {
        return Organs.of(header.all("To"));
    }

    String documentId() {
        String own = header.text("DocumentId");
        return own.isEmpty() ? business().text("DocumentId") : own;
    }

    Particulars particulars() {
        return new Particulars(header);
    }

    Part code() {
        return header.first("Code");
    }

    /** What it answers, recalls or replaces, by mark and day. */
    List<String> about() {
        return AnsweredMarks.of(header.all("ResponseFor"));
    }

    /** Why it is called back, updated or replaced. */
    String reason() {
        return business().text("BussinessDocReason", "BusinessDocReason");
    }

    /** The number of pages is told there by some, so anything but nothing and zero counts. */
    boolean paperFollows() {
        String paper = business().text("Paper");
        return !paper.isEmpty() && !paper.equals("0");
    }

    /** The envelope's own signature: what counts legally is in the files. */
    void skipSignature() {
        message.first("Signature").skip();
        message.first("DigitalSignature").skip();
    }
}
