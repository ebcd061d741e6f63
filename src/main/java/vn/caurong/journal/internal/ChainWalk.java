package vn.caurong.journal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.journal.Journal.Broken;
import vn.caurong.journal.Line;

/** Walks over the entries of all chains, each hashed with the one before it. */
final class ChainWalk {
    private static final byte[] NOTHING = {};

    private ChainWalk() {}

    static @Nullable Broken firstBroken(ResultSet rows) throws SQLException {
        UUID agency = new UUID(0, 0);
        long number = 0;
        byte[] previous = NOTHING;
        while (rows.next()) {
            Line line = EntryLine.of(rows);
            if (!line.agency().equals(agency)) {
                agency = line.agency();
                number = 0;
                previous = NOTHING;
            }
            number++;
            if (line.number() != number) {
                return new Broken(line.agency(), number, "missing");
            }
            byte[] hash = rows.getBytes("hash");
            if (!Arrays.equals(hash, EntryHash.of(previous, line))) {
                return new Broken(line.agency(), number, "changed");
            }
            previous = hash;
        }
        return null;
    }
}
