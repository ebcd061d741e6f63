package vn.caurong.journal.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caurong.journal.Journal.Broken;

/**
 * Daily signed heads: whoever keeps one outside can prove that nothing up to it was changed since,
 * even by somebody who rewrites whole chains.
 */
@Component
class SignedHeads {
    private final JdbcClient jdbc;
    private final HeadKey key;

    SignedHeads(JdbcClient jdbc, HeadKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /** Signs the head of every chain that grew since its last head; once per day and agency. */
    @Transactional
    public void sign(LocalDate day) throws IOException, GeneralSecurityException {
        for (Head head : grown(day)) {
            jdbc.sql("""
                            insert into journal.head (agency, day, number, hash, key, signature)
                            values (:agency, :day, :number, :hash, :key, :signature)
                            on conflict (agency, day) do nothing
                            """)
                    .param("agency", head.agency())
                    .param("day", day)
                    .param("number", head.number())
                    .param("hash", head.hash())
                    .param("key", key.publicKey())
                    .param("signature", key.sign(head.message()))
                    .update();
        }
    }

    /** Every signed head as a line of text: what is signed, the public key, the signature. */
    List<String> export() {
        return stored().stream()
                .map(s -> s.head().text()
                        + " "
                        + HexFormat.of().formatHex(s.key())
                        + " "
                        + HexFormat.of().formatHex(s.signature()))
                .toList();
    }

    /** The first head that is not signed as it stands, or whose entry is not the one signed. */
    Optional<Broken> firstBroken() {
        for (StoredHead head : stored()) {
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

    private List<Head> grown(LocalDate day) {
        return jdbc.sql("""
                        select agency, number, hash from journal.chain c
                        where number > coalesce((select max(number) from journal.head h where h.agency = c.agency), 0)
                        order by agency
                        """)
                .query((row, n) ->
                        new Head(row.getObject("agency", UUID.class), day, row.getLong("number"), row.getBytes("hash")))
                .list();
    }

    private List<StoredHead> stored() {
        return jdbc.sql("""
                        select h.*, coalesce(e.hash = h.hash, false) as same from journal.head h
                        left join journal.entry e on e.agency = h.agency and e.number = h.number
                        order by h.agency, h.day
                        """)
                .query((row, n) -> new StoredHead(
                        new Head(
                                row.getObject("agency", UUID.class),
                                row.getObject("day", LocalDate.class),
                                row.getLong("number"),
                                row.getBytes("hash")),
                        row.getBytes("key"),
                        row.getBytes("signature"),
                        row.getBoolean("same")))
                .list();
    }
}
