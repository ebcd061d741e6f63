package vn.caurong.signatures.internal;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What the seal's field says from the start: number and date are locked by this signature. */
final class SealLock {
    private SealLock() {}

    /** Without {@code /P 1} a number changed after the seal goes unseen by DSS. */
    static COSDictionary make() {
        COSDictionary lock = new COSDictionary();
        lock.setItem(COSName.TYPE, COSName.getPDFName("SigFieldLock"));
        lock.setItem(COSName.getPDFName("Action"), COSName.getPDFName("Include"));
        COSArray fields = new COSArray();
        Fields.FILLED.forEach(name -> fields.add(new COSString(name)));
        lock.setItem(COSName.getPDFName("Fields"), fields);
        lock.setInt(COSName.P, 1);
        return lock;
    }
}
