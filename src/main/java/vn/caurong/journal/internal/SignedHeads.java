package vn.caurong.journal.internal;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caurong.journal.Journal.Broken;

/**
 * Daily signed heads: whoever keeps one outside can prove that nothing up to it was changed since,
 * even by somebody who rewrites whole chains.
 */
@Component
record SignedHeads(StoredHeads heads, HeadKey key) {
    /** Every signed head as a line of text: what is signed, the public key, the signature. */
    List<String> export() {
        return heads.all().stream()
                .map(s -> s.head().text()
                        + " "
                        + HexFormat.of().formatHex(s.key())
                        + " "
                        + HexFormat.of().formatHex(s.signature()))
                .toList();
    }

    /** The first head that is not signed as it stands, or whose entry is not the one signed. */
    Optional<Broken> firstBroken() {
        for (StoredHead head : heads.all()) {
            if (!head.entryIsSigned() || !head.signed()) {
                return Optional.of(
                        head.broken("not the entry signed on " + head.head().day()));
            }
            if (!key.isOurs(head.key())) {
                String why = "signed on " + head.head().day() + " with an unknown key";
                return Optional.of(head.broken(why));
            }
        }
        return Optional.empty();
    }
}
