package vn.caurong.exchange.edxml;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a message header says of the document itself. */
record Particulars(Part header) {
    @Nullable
    LocalDate issuedOn() {
        Part info = header.first("PromulgationInfo");
        info.text("Place");
        return WrittenDays.read(info.text("PromulgationDate"));
    }

    String typeName() {
        Part type = header.first("DocumentType");
        type.text("Type");
        type.text("TypeDetail");
        return type.text("TypeName");
    }

    /** Some senders fill only Content. */
    String subject() {
        String content = header.text("Content");
        String subject = header.text("Subject");
        return subject.isEmpty() ? content : subject;
    }

    String signerName() {
        return header.first("SignerInfo").text("FullName");
    }

    /** The form is left out where the post already begins with it. */
    String signerTitle() {
        Part signer = header.first("SignerInfo");
        String form = signer.text("Competence");
        String post = signer.text("Position");
        return post.toUpperCase(Locale.ROOT).startsWith(form.toUpperCase(Locale.ROOT))
                ? post
                : (form + " " + post).strip();
    }

    @Nullable
    LocalDate due() {
        return WrittenDays.read(header.text("DueDate"));
    }

    /** 4 is hỏa tốc hẹn giờ; 5 and whatever else are the vendor's own. */
    int urgency() {
        return switch (header.first("Priority").text()) {
            case "1" -> 1;
            case "2" -> 2;
            case "3", "4" -> 3;
            default -> 0;
        };
    }

    List<String> recipients() {
        return header.first("ToPlaces").all("Place").stream()
                .map(Part::text)
                .filter(place -> !place.isEmpty())
                .toList();
    }
}
