package vn.caurong.documents.outgoing;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caurong.files.FileRole;
import vn.caurong.files.Files;
import vn.caurong.kernel.Actor;
import vn.caurong.kernel.Ruling;

/** Signed files as they are kept, frozen, with the facts of the signature. */
@Component
record SignatureFiles(SigningRules rules, Files files) {
    /** In the caller's transaction. */
    PersonalSignature keep(Outgoing document, SignedPaper paper, Actor by) {
        return signature(document, paper, keepFile(document, paper, by), by);
    }

    private UUID keepFile(Outgoing document, SignedPaper paper, Actor by) {
        UUID file = files.attach(document.asSubject(), FileRole.MAIN, "Bản đã ký.pdf", paper.file(), by.person());
        files.freeze(file, "signed");
        return file;
    }

    private PersonalSignature signature(Outgoing document, SignedPaper paper, UUID file, Actor by) {
        var authorities = rules.authorities(by.post(), document);
        Ruling.unless(!authorities.isEmpty(), "outgoing.refused.noAuthority").orThrow();
        return new PersonalSignature(
                document.id(),
                document.content(),
                by.person(),
                by.post(),
                authorities.getFirst().id(),
                paper.signerName(),
                paper.signerTitle(),
                file,
                paper.file().sha256(),
                paper.at());
    }
}
