package vn.caurong.journal.internal;

import java.security.GeneralSecurityException;
import vn.caurong.journal.Journal.Broken;

/**
 * A head as it was signed.
 *
 * @param key public key of the signature
 * @param entryIsSigned whether the entry in the chain is still the one signed
 */
record StoredHead(Head head, byte[] key, byte[] signature, boolean entryIsSigned) {
    Broken broken(String why) {
        return new Broken(head.agency(), head.number(), why);
    }

    boolean signed() {
        try {
            return HeadKey.verifies(key, head.message(), signature);
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }
}
