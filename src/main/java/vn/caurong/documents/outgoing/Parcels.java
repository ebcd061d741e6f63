package vn.caurong.documents.outgoing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caurong.documents.delivery.Delivered;
import vn.caurong.documents.outgoing.DeliveryJob.Parcel;
import vn.caurong.documents.outgoing.References.Reference;
import vn.caurong.files.FileVersion;
import vn.caurong.files.Files;

/** An issued document as one recipient gets it. */
@Component
record Parcels(
        OutgoingDocuments documents,
        Contents contents,
        PersonalSignatures signatures,
        GivenNumbers numbers,
        Issues issues,
        References references,
        Papermaking papermaking,
        Files files,
        Deliveries deliveries) {
    Delivered packed(Parcel parcel) {
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
                .filter(reference -> parcel.agency().equals(reference.sender()) || isNamed(reference, parcel));
    }

    /** A sender outside has no unit here; a partner's is known by its name. */
    private boolean isNamed(Reference reference, Parcel parcel) {
        return reference.sender() == null
                && deliveries.to(parcel.outgoing(), parcel.agency()).stream()
                        .anyMatch(to -> to.code() != null && to.name().equalsIgnoreCase(reference.senderName()));
    }

    private List<String> recipients(Outgoing document) {
        return contents.of(document.id(), document.content()).recipients().stream()
                .map(Recipient::name)
                .toList();
    }
}
