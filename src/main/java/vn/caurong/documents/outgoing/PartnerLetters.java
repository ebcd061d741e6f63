package vn.caurong.documents.outgoing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caurong.documents.delivery.Delivered;
import vn.caurong.documents.register.DocumentType;
import vn.caurong.documents.register.DocumentTypes;
import vn.caurong.documents.spi.Intake.Act;
import vn.caurong.documents.spi.Intake.Organ;
import vn.caurong.documents.spi.Letter;
import vn.caurong.documents.spi.Letter.Answered;
import vn.caurong.documents.spi.Letter.Enclosure;
import vn.caurong.files.Files;
import vn.caurong.organization.Organization;
import vn.caurong.organization.Unit;

/** Writes the letter that goes with a document to an agency outside. */
@Component
record PartnerLetters(Organization organization, DocumentTypes types, Files files) {
    Letter of(Delivered packed, Delivery to) {
        byte[] content = files.read(packed.file().sha256());
        List<Enclosure> enclosed = List.of(new Enclosure(packed.fileName(), "application/pdf", content));
        return letter(Act.NEW, packed, to, "", enclosed);
    }

    Letter callingBack(Delivered packed, Delivery to, String reason) {
        return letter(Act.RECALL, packed, to, reason, List.of());
    }

    private Letter letter(Act act, Delivered packed, Delivery to, String reason, List<Enclosure> enclosed) {
        Unit agency = organization.unit(packed.fromAgency());
        return new Letter(
                act,
                new Organ(String.valueOf(agency.code()), packed.fromName()),
                new Organ(String.valueOf(to.code()), to.name()),
                packed.documentId(),
                packed.number(),
                packed.notation(),
                packed.issuedOn(),
                agency.place(),
                packed.typeCode(),
                types.byCode(packed.typeCode()).map(DocumentType::name).orElse(""),
                packed.subject(),
                packed.signerName(),
                packed.signerTitle(),
                packed.urgency(),
                packed.file().pages(),
                packed.recipients(),
                answered(packed),
                reason,
                enclosed);
    }

    private static @Nullable Answered answered(Delivered packed) {
        String mark = packed.replyTo();
        return mark == null ? null : new Answered(mark, packed.repliedDocumentId());
    }
}
