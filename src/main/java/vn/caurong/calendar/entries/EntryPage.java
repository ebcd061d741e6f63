package vn.caurong.calendar.entries;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caurong.calendar.week.Week;
import vn.caurong.kernel.Refusal;

/**
 * The page of an entry.
 *
 * @param attendees how they are written
 * @param crowded where more come than find a seat, for whoever keeps it
 * @param invitation where the document that invites is read, null for who may not see it
 * @param room its name, empty for none
 * @param versions what was published, newest first
 * @param overrulings whose time of leaders it took or gave, newest first
 * @param asked whether the reader is asked to say that a late change reached them
 * @param arranges whether it waits for the reader to get another time
 * @param merged where it went, or what went into it
 * @param merges whether the reader may merge it with others
 * @param reached whom late changes reached, for the Office; missing ones first
 * @param letters how those to people outside stand, for whoever keeps it
 * @param papers its files
 * @param addsPapers whether the reader may add one
 * @param takesPapers whether the reader may take one away
 * @param acts what the reader may do now
 */
record EntryPage(
        CalendarEntry entry,
        String when,
        String unit,
        String chair,
        String standIn,
        @Nullable String invitation,
        String preparing,
        String room,
        String vehicle,
        List<String> attendees,
        List<Refusal> crowded,
        List<LetterLine> letters,
        List<PaperLine> papers,
        boolean addsPapers,
        boolean takesPapers,
        List<EntryMove> acts,
        List<VersionLine> versions,
        List<OverrulingLine> overrulings,
        List<MergedLine> merged,
        boolean merges,
        boolean asked,
        boolean arranges,
        List<ReachedLine> reached,
        List<EntryLine> history) {

    static String way(UUID id) {
        return "/calendar/entries/" + id;
    }

    String way() {
        return way(entry.id());
    }

    /** Who may read it once it is closed further. */
    List<Openness> narrower() {
        return Arrays.stream(Openness.values())
                .filter(each -> each.compareTo(entry.plan().openness()) > 0)
                .toList();
    }

    Week week() {
        return entry.week();
    }

    /** Letters somebody has to do something about, or the others. */
    List<LetterLine> letters(boolean trouble) {
        return letters.stream().filter(line -> line.trouble() == trouble).toList();
    }

    long missing() {
        return reached.stream().filter(line -> line.at() == null).count();
    }

    boolean may(EntryMove move) {
        return acts.contains(move);
    }
}
