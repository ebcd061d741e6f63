package vn.caurong.signatures.internal;

import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Signatures in a file that no field holds any more. */
final class OrphanSignatures {
    private OrphanSignatures() {}

    static int count(PDDocument document, Set<COSDictionary> held) {
        int orphans = 0;
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            boolean signature =
                    document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
                            && dictionary.containsKey(COSName.BYTERANGE)
                            && !held.contains(dictionary);
            orphans += signature ? 1 : 0;
        }
        return orphans;
    }
}
