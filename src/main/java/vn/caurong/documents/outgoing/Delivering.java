package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.documents.delivery.ArrivalDesk;
import vn.caurong.documents.delivery.Delivered;
import vn.caurong.documents.outgoing.DeliveryJob.Parcel;
import vn.caurong.documents.outgoing.References.Reference;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;

/** Hands an issued document to one recipient; the recipient's desk makes doing it twice once. */
@Component
class Delivering {
    private final OutgoingDocuments documents;
    private final Contents contents;
    private final PersonalSignatures signatures;
    private final GivenNumbers numbers;
    private final Issues issues;
    private final References references;
    private final Papermaking papermaking;
    private final Deliveries deliveries;
    private final Files files;
    private final ArrivalDesk desk;

    Delivering(
            OutgoingDocuments documents,
            Contents contents,
            PersonalSignatures signatures,
            GivenNumbers numbers,
            Issues issues,
            References references,
            Papermaking papermaking,
            Deliveries deliveries,
            Files files,
            ArrivalDesk desk) {
        this.documents = documents;
        this.contents = contents;
        this.signatures = signatures;
        this.numbers = numbers;
        this.issues = issues;
        this.references = references;
        this.papermaking = papermaking;
        this.deliveries = deliveries;
        this.files = files;
        this.desk = desk;
    }

    void deliver(Parcel parcel) {
        UUID incoming = desk.deliver(delivered(parcel));
        deliveries.arrived(parcel.outgoing(), parcel.agency(), incoming);
    }

    private Delivered delivered(Parcel parcel) {
        Outgoing document = documents.byId(parcel.outgoing()).orElseThrow();
        GivenNumber number = numbers.of(document.id()).orElseThrow();
        Issue issue = issues.of(document.id()).orElseThrow();
        PersonalSignature signature = signatures.of(document.id()).orElseThrow();
        Optional<Reference> answered = answered(parcel);
        FileVersion file = files.versions(issue.file()).getFirst();
        files.read(issue.sha256()); // what is sent still has its hash
        return new Delivered(
                document.id(),
                issue.documentId(),
                document.agency(),
                papermaking.issuingName(document).name(),
                parcel.agency(),
                number.printed(),
                number.notation(),
                number.day(),
                document.typeCode(),
                document.subject(),
                signature.signerName(),
                signature.signerTitle(),
                document.urgency(),
                recipients(document),
                answered.map(Reference::dated).orElse(null),
                answered.map(Reference::documentId).orElse(null),
                file.name(),
                file.blob());
    }

    /** Only the one who is answered is told what the answer is to. */
    private Optional<Reference> answered(Parcel parcel) {
        return references
                .of(parcel.outgoing())
                .filter(reference -> parcel.agency().equals(reference.sender()));
    }

    private List<String> recipients(Outgoing document) {
        return contents.of(document.id(), document.content()).recipients().stream()
                .map(Recipient::name)
                .toList();
    }
}
