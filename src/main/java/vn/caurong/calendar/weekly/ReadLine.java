package vn.caurong.calendar.weekly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caurong.calendar.entries.EntryKind;
import vn.caurong.calendar.entries.EntryState;
import vn.caurong.calendar.entries.Openness;

/**
 * A line as it was read, before the one who chairs has a name.
 *
 * @param shown whether it is among those asked for
 * @param within whether it is one of as many as are shown at once
 */
record ReadLine(WeekLine line, @Nullable UUID chair, boolean shown, boolean within) {
    static ReadLine of(ResultSet row, int most) throws SQLException {
        UUID chair = row.getObject("chair", UUID.class);
        return new ReadLine(line(row, chair), chair, row.getBoolean("shown"), row.getInt("nth") <= most);
    }

    /** The same with a name for who chairs. */
    ReadLine called(Map<UUID, String> names) {
        String who = chair == null ? "" : names.getOrDefault(chair, "");
        return new ReadLine(line.chairedBy(who), chair, shown, within);
    }

    private static WeekLine line(ResultSet row, @Nullable UUID chair) throws SQLException {
        OffsetDateTime moved = row.getObject("moved_to", OffsetDateTime.class);
        Set<UUID> posts = Arrays.stream((Object[]) row.getArray("posts").getArray())
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
        if (chair != null) {
            posts.add(chair);
        }
        return new WeekLine(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                EntryState.valueOf(row.getString("state")),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("starts", OffsetDateTime.class).toInstant(),
                row.getObject("ends", OffsetDateTime.class).toInstant(),
                "",
                row.getString("place"),
                row.getString("sites").replace("\n", ", "),
                posts,
                Openness.valueOf(row.getString("openness")),
                row.getBoolean("overruled"),
                row.getBoolean("told"),
                row.getString("mark"),
                moved == null ? null : moved.toInstant());
    }
}
