package vn.caurong.exchange.edxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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
        return from.isEmpty() ? new Organ("", "") : organ(from.getFirst());
    }

    List<Organ> to() {
        return header.all("To").stream()
                .map(Header::organ)
                .filter(organ -> !organ.code().isEmpty() || !organ.name().isEmpty())
                .distinct()
                .toList();
    }

    private static Organ organ(Part part) {
        for (String known : Set.of("OrganAdd", "Email", "Telephone", "Fax", "Website")) {
            part.text(known);
        }
        String inCharge = part.text("OrganizationInCharge");
        String name = part.text("OrganName");
        return new Organ(part.text("OrganId").toUpperCase(Locale.ROOT), name.isEmpty() ? inCharge : name);
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
        List<String> about = new ArrayList<>();
        for (Part other : header.all("ResponseFor")) {
            String mark = Stream.of(other.text("Code"), other.text("PromulgationDate"))
                    .filter(text -> !text.isEmpty())
                    .reduce("", (one, two) -> (one + " " + two).strip());
            other.text("OrganId");
            String id = other.text("DocumentId");
            about.add(mark.isEmpty() ? id : mark);
        }
        return about.stream().filter(each -> !each.isEmpty()).toList();
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
